// A page with the editor alone, for the tests in a browser: what it shows is given before it starts, what it tells is kept.
import '#renderer/ui/jitless.ts';
import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BriefEditor, type BriefEditorHandle } from '#renderer/editor/editor.tsx';
import { LivingLine } from '#renderer/editor/views/living-line.tsx';
import { InterfaceProvider } from '#renderer/ui/language.tsx';
import { parseRichText } from '#shared/richtext/parse-rich-text.ts';
import { emptyRichText, type RichText } from '#shared/richtext/rich-text.ts';
import '#renderer/styles/all.css';
import './page.css';

interface PageWindow {
  /** Set by the test before the page starts. */
  startText?: unknown;
  /** The last text that the editor told of. */
  lastText?: RichText;
  changes?: number;
  handle?: BriefEditorHandle;
  setText?: (text: RichText) => void;
}

const page: PageWindow = Object(globalThis);
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'ar' ? 'ar' : 'en';
document.documentElement.dataset.theme = query.get('theme') ?? 'light';

const arabic = language === 'ar';
const level = (code: string, letters: string, names: string, colour: string) => ({
  code,
  letter: letters.split('/')[arabic ? 1 : 0] ?? code,
  name: names.split('/')[arabic ? 1 : 0] ?? code,
  colour,
});
const markings = {
  levels: [
    level('U', 'U/غ', 'Unclassified/غير مصنّف', '#75827f'),
    level('R', 'R/م', 'Restricted/محدود', '#f0c02c'),
    level('C', 'C/س', 'Confidential/سرّي', '#b84c06'),
    level('S', 'S/ج', 'Secret/سرّي جدًا', '#9e1420'),
  ],
  caveats: [{ code: 'DELEGATION-ONLY', name: arabic ? 'للوفد فقط' : 'Delegation only' }],
};

function Page() {
  const start = parseRichText(page.startText);
  const [text, setText] = useState(start.ok ? start.value : emptyRichText());
  const handle = useRef<BriefEditorHandle>(null);
  page.setText = setText;
  page.lastText ??= text;
  page.changes ??= 0;
  return (
    <BriefEditor
      ref={(one) => {
        handle.current = one;
        if (one !== null) page.handle = one;
      }}
      text={text}
      onChange={(read) => {
        page.lastText = read();
        page.changes = (page.changes ?? 0) + 1;
      }}
      markings={markings}
      label={arabic ? 'نص الموجز' : 'Text of the brief'}
      language={query.get('text') ?? language}
      direction={query.get('text') === 'ar' ? 'rtl' : 'ltr'}
      isReadOnly={query.has('read')}
      onInsertLiving={() => page.handle?.insertLiving({ record: null, show: 'paragraph', query: null, pinned: null })}
      renderLiving={(block, tools) => (
        <>
          <p dir="auto">
            {arabic
              ? 'يتعهّد الطرف بإطلاق 420 م³/ث عند نهرين في السنوات العادية.'
              : 'Samhar can commit to 420 m³/s at Nahrin in normal years, and to 390 in a declared drought.'}
          </p>
          <LivingLine
            tools={tools}
            marking={{ level: 'C', caveats: [] }}
            title={arabic ? 'موقف · تيرفانا' : 'Position · Tirvana · 1.1'}
            facts={arabic ? 'في 2 تشرين الثاني' : 'as of 2 Nov'}
            pinned={block.pinned}
            current={4}
            words={arabic ? 'نص' : 'Samhar can commit to 420 m³/s.'}
            open={() => undefined}
          />
        </>
      )}
      renderSource={() => <bdi>{arabic ? 'مصدر' : 'Statement of 2 November 2026'}</bdi>}
    />
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <InterfaceProvider language={language} digits={arabic ? 'arab' : 'latn'} hijri={null}>
      <Page />
    </InterfaceProvider>
  </StrictMode>,
);
