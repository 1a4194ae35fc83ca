// Texts for the tests of the editor.
import { richText, richTextBuilder, text } from '#shared/richtext/builder.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';

/** A text of this many paragraphs, in sections of fifty, with a heading on each. */
export function longText(paragraphs: number): RichText {
  const make = richTextBuilder('p');
  const sections = Array.from({ length: Math.ceil(paragraphs / 50) }, (_, section) =>
    make.section(
      make.heading(2, `Part ${section + 1}`),
      ...Array.from({ length: 49 }, (_unused, index) =>
        make.paragraph(
          [
            text(`Paragraph ${section * 50 + index + 1}. `, 'bold'),
            'The Commission measured the flow for twenty years.',
          ],
          index % 3 === 0 ? { level: 'R', caveats: [] } : undefined,
        ),
      ),
    ),
  );
  return richText(...sections);
}
