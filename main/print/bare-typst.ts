// The floor of the print benchmarks: a bare process that hands prepared input to Typst and writes the PDF. It uses nothing of ours.
// Arguments: the file with the prepared input, and the file to write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [, , input = '', output = ''] = process.argv;
const { document, faces, standard, templates, fonts } = JSON.parse(readFileSync(input, 'utf8'));
const workspace = join(import.meta.filename, 'workspace');
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((path: string) => readFileSync(path)) }],
});
const add = (name: string, content: Buffer): void => compiler.mapShadow(join(workspace, name), content);
for (const name of readdirSync(templates).filter((file) => file.endsWith('.typ'))) {
  add(name, readFileSync(join(templates, name)));
}
add('data.json', Buffer.from(JSON.stringify(document)));
add('attempt.json', Buffer.from(JSON.stringify({ notesInText: false })));
add('faces.json', Buffer.from(JSON.stringify(faces)));
const { result } = compiler.compile({ mainFilePath: join(workspace, 'main.typ') });
if (result === null) throw new Error('Typst could not set the prepared input.');
const creationTimestamp = Date.parse(`${document.isoDate}T00:00:00Z`) / 1000;
writeFileSync(output, compiler.pdf(result, { pdfStandard: standard, creationTimestamp }));
