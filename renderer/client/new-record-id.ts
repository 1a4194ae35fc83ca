// The identifier of a record that does not exist yet: what is typed about it is kept under it.
import { makeRecordId, type RecordId } from '#shared/core/ids.ts';

export const newRecordId = (): RecordId => makeRecordId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
