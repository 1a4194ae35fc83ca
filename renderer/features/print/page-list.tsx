// The pages of a printed file, one below the other on white paper; only those near the view are drawn.
import { useEffect, useRef, useState } from 'react';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { printScreenWords } from '#shared/language/print-screen-words.ts';
import type { PdfPages } from './pdf-pages.ts';
import './page-list.css';

export type Zoom = 'width' | 'page';

interface PageProps {
  readonly pages: PdfPages;
  readonly index: number;
}

/** How far beyond the view a page is drawn already. */
const ahead = '800px 0px';

function Page({ pages, index }: PageProps) {
  const words = useWords(printScreenWords);
  const write = useNumber();
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const [text, setText] = useState('');
  const [width, setWidth] = useState(0);
  const { width: across, height: down } = pages.sizes[index] ?? { width: 595, height: 842 };

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const near = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), { rootMargin: ahead });
    const size = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    near.observe(element);
    size.observe(element);
    return () => {
      near.disconnect();
      size.disconnect();
    };
  }, []);

  useEffect(() => {
    if (!isNear || canvas.current === null || width === 0) return;
    let isHere = true;
    void pages.draw(index, canvas.current, Math.round(width * devicePixelRatio));
    void pages.textOf(index).then((found) => {
      if (isHere) setText(found);
    });
    return () => {
      isHere = false;
    };
  }, [pages, index, isNear, width]);

  const name = words.pageOf(write(index + 1), write(pages.sizes.length));
  return (
    <li className="page-list-item">
      <div ref={place} className="page-list-paper" style={{ aspectRatio: `${across} / ${down}` }}>
        {isNear && <canvas ref={canvas} className="page-list-canvas" dir="ltr" aria-hidden />}
        <p className="unseen" dir="auto">
          {text}
        </p>
      </div>
      <p className="page-list-number">{name}</p>
    </li>
  );
}

export interface PageListProps {
  readonly pages: PdfPages;
  readonly zoom: Zoom;
}

export function PageList({ pages, zoom }: PageListProps) {
  const words = useWords(printScreenWords);
  const { width, height } = pages.sizes[0] ?? { width: 595, height: 842 };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the pages are scrolled by the keys
    <section className={`page-list page-list-${zoom}`} aria-label={words.pages} tabIndex={0}>
      <ol className="page-list-pages" style={{ '--page-shape': `${width / height}` }}>
        {pages.sizes.map((_, index) => (
          <Page key={index} pages={pages} index={index} />
        ))}
      </ol>
    </section>
  );
}
