// The verb that writes the JSON Schema of the case file: `node main/exchange/write-schema.ts`. A test tells when it is due.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caseSchema } from '#shared/records/json-schema.ts';

export const schemaFile = fileURLToPath(new URL('../../resources/case-file.schema.json', import.meta.url));

/** The file as it should be now. */
export const schemaText = (): string => `${JSON.stringify(caseSchema(), null, 2)}\n`;

if (import.meta.main) writeFileSync(schemaFile, schemaText());
