// diwan kinds: the kinds of record, and what one of them holds.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { requireKind } from '#main/hosts/cli/find-record.ts';
import { exampleOfKind } from '#main/hosts/cli/kind-example.ts';
import { kindLines } from '#main/hosts/cli/kind-lines.ts';
import { tableLines } from '#main/hosts/cli/table.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import type { FieldTable } from '#shared/records/fields.ts';
import { definitionOf, kindNames } from '#shared/records/record.ts';

/** The fields for a script, rows included. */
const fieldsValue = (fields: FieldTable): readonly object[] =>
  Object.entries(fields).map(([name, { widget, required, choices, targets, range, rows }]) => ({
    name,
    widget,
    required,
    choices,
    targets,
    range,
    rows: rows === null ? null : fieldsValue(rows),
  }));

export const kindsCommand: CommandFile = {
  name: 'kinds',
  arguments: ['[kind]'],
  options: { example: '' },
  opens: 'nothing',
  run: async (session, typed) => {
    const { words, language } = session;
    const [given] = typed.arguments;
    if (given === undefined) {
      if (typed.flag('example')) throw new WrongUse(words.wrong.kind('', kindNames.join(', ')), 'kind');
      const value = kindNames.map((kind) => ({ kind, scope: definitionOf(kind).scope }));
      const rows = value.map(({ kind, scope }) => [kind, definitionOf(kind).words[language].one, words.scopes[scope]]);
      const { columns } = words;
      return {
        value,
        lines: [...tableLines([columns.kind, columns.title, ''], rows, session), words.kindsHint],
      };
    }
    const kind = requireKind(session, given);
    const { scope } = definitionOf(kind);
    const example = exampleOfKind(kind, language, session);
    const json = JSON.stringify(example, null, 2);
    const value = { kind, scope, fields: fieldsValue(definitionOf(kind).fields), example };
    if (typed.flag('example')) return { value, lines: [json] };
    return { value, lines: [...kindLines(kind, language, words, session), '', words.templateOf(kind), json] };
  },
};
