import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaFile, schemaText } from './write-schema.ts';

describe('the documented schema of the case file', () => {
  it('is current: if not, run `node main/exchange/write-schema.ts`', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
  });
});
