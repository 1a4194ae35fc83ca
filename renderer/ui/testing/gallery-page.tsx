// The gallery as a page of its own, for the eye and for the tests of the browser.
// It takes the theme and the language from its address, as ?theme=dark&language=ar.
import '#renderer/ui/jitless.ts';
import { createRoot } from 'react-dom/client';
import { Gallery } from '#renderer/ui/gallery.tsx';
import { InterfaceProvider } from '#renderer/ui/language.tsx';
import { digitsOf } from '#renderer/ui/locale.ts';
import { Navigation } from '#renderer/ui/navigation.tsx';
import { keepTheme, type Theme, themes } from '#renderer/ui/theme.ts';
import '#renderer/styles/all.css';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'ar' ? 'ar' : 'en';
const theme: Theme = themes.find((one) => one === asked.get('theme')) ?? 'system';
keepTheme(theme);

const root = document.getElementById('root');
if (root === null) throw new Error('The page of the gallery has no root.');
createRoot(root).render(
  <InterfaceProvider language={language} digits={digitsOf('auto', language)} hijri="islamic-umalqura">
    <Navigation
      navigate={(address) => {
        document.title = address;
      }}
    >
      <Gallery />
    </Navigation>
  </InterfaceProvider>,
);
