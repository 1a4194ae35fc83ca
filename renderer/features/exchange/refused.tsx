// The rows of a case file that are refused, each with its place and the reason.
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { messageOf, type RefusedRow } from '#shared/contract/failures.ts';
import { exchangeWords } from '#shared/language/exchange-words.ts';

/** More are not read by anybody: the file is asked for anew. */
const most = 100;

export function Refused({ rows }: { readonly rows: readonly RefusedRow[] }) {
  const words = useWords(exchangeWords).import;
  const language = useLanguage();
  const write = useNumber();
  const more = rows.length - most;
  return (
    <section role="alert">
      <h2>{words.refused(rows.length, write(rows.length))}</h2>
      <p>{words.refusedMore}</p>
      <ul className="exchange-rows">
        {rows.slice(0, most).map((row, index) => (
          <li key={index}>
            <bdi className="exchange-place">{words.row(row.file, row.row === 0 ? null : write(row.row))}</bdi>
            <bdi>
              {row.path !== '' && <strong>{row.path}</strong>} {messageOf(row, language)}
            </bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="exchange-quiet">{words.andMore(more, write(more))}</p>}
    </section>
  );
}
