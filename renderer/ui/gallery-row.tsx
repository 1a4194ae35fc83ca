// The lines of the gallery, and a way to show a state that only a pointer or a key can bring.
import { type ReactNode, useEffect, useRef } from 'react';

type State = 'hovered' | 'focus-visible' | 'pressed';

/** Shows the first element inside that matches as if it were in a state that only a pointer or a key can bring. */
export function As({
  state,
  of,
  children,
}: {
  readonly state: State;
  readonly of: string;
  readonly children: ReactNode;
}) {
  const inside = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    inside.current?.querySelector(of)?.setAttribute(`data-${state}`, 'true');
  });
  return (
    <span ref={inside} className="gallery-as">
      {children}
    </span>
  );
}

interface GalleryRowProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A line of the gallery: what is shown, and then its states in columns. */
export const GalleryRow = ({ name, children }: GalleryRowProps) => (
  <section className="gallery-row">
    <h2 className="gallery-name">{name}</h2>
    {children}
  </section>
);

export const Heads = ({ names }: { readonly names: readonly string[] }) => (
  <div className="gallery-row gallery-heads">
    <span />
    {names.map((name) => (
      <span key={name}>{name}</span>
    ))}
  </div>
);
