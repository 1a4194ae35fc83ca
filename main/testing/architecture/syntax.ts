// What the language allows and the house does not: any, the non-null mark, barrels, default exports, hidden imports, SQL outside the store, tests left out.
import { Visitor } from 'oxc-parser';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

const registers = ['shared/records/index.ts', 'shared/contract/index.ts', 'shared/checks/index.ts'];
const configFile = /\.config\.ts$/;

const statement =
  /^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER|DROP|VACUUM|ATTACH|BEGIN IMMEDIATE|BEGIN EXCLUSIVE)\s/;
const statementInAnyCase =
  /^\s*(select\s+(\*|count\(.*\)|[\w".]+(\s*,\s*[\w".]+)*)\s+from\s+\w|insert\s+(or\s+\w+\s+)?into\s+\w+\s*(\(|values|select)|update\s+\w+\s+set\s+\w+\s*=|delete\s+from\s+\w+(\s+where\s|;|\s*$)|create\s+(unique\s+|virtual\s+|temp\s+)?(table|index|view|trigger)\s+\w+\s*(\(|on|as|using|before|after)|pragma\s+\w+\s*(=|;|$|\())/i;

/** A heuristic: text that begins as a statement of SQL does. */
export const looksLikeSql = (text: string): boolean => statement.test(text) || statementInAnyCase.test(text);

export function syntaxViolations(file: SourceFile): readonly Violation[] {
  const found: Violation[] = [];
  const report = (rule: string, start: number, message: string): void => {
    found.push({ rule, path: file.path, line: lineAt(file.text, start), message });
  };
  const sqlAllowed = file.isTesting || file.path.startsWith('main/store/');
  const checkSql = (text: string, start: number): void => {
    if (!sqlAllowed && looksLikeSql(text))
      report('sql', start, 'SQL stands in main/store only. Give the store a function with a name, and call that.');
  };
  new Visitor({
    TSAnyKeyword: (node) =>
      report('any', node.start, 'any switches the compiler off. Write unknown and parse it, or name the type.'),
    TSNonNullExpression: (node) =>
      report(
        'non-null',
        node.end,
        'The mark ! hides a missing value. Test for it, or use ?? with a value that is right.',
      ),
    ExportAllDeclaration: (node) => {
      if (!registers.includes(file.path))
        report(
          'barrels',
          node.start,
          `export * is for the registers (${registers.join(', ')}). Import from the file itself.`,
        );
    },
    ExportDefaultDeclaration: (node) => {
      if (!configFile.test(file.path))
        report('default exports', node.start, 'A default export has no name to search for. Export it by name.');
    },
    ExportSpecifier: (node) => {
      if (node.exported.type === 'Identifier' && node.exported.name === 'default' && !configFile.test(file.path))
        report('default exports', node.start, 'A default export has no name to search for. Export it by name.');
    },
    ImportExpression: (node) => {
      if (node.source.type !== 'Literal' && !file.isTesting)
        report('hidden imports', node.start, 'Nobody can see what this imports. Write the name between the brackets.');
    },
    MemberExpression: (node) => {
      const { object, property } = node;
      if (property.type === 'Identifier' && property.name === 'getBuiltinModule')
        report('hidden imports', node.start, 'This hides an import from the rules. Import the module at the top.');
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      if (['it', 'test', 'describe'].includes(object.name) && ['only', 'skip', 'todo'].includes(property.name))
        report(
          'tests left out',
          node.start,
          `${object.name}.${property.name} leaves tests out. Delete it, or use skipIf and print the reason.`,
        );
    },
    Literal: (node) => {
      if (typeof node.value === 'string') checkSql(node.value, node.start);
    },
    TemplateLiteral: (node) => checkSql(node.quasis[0]?.value.cooked ?? '', node.start),
  }).visit(file.program);
  return found;
}
