// The child process of print: reads one request from standard input, sets it with Typst, writes the PDF to standard output.
// It is a process and not a thread, because Typst's native call can neither be stopped nor cut off from the network in a thread.
import { text } from 'node:stream/consumers';
import { compileDocument } from './typst-compile.ts';
import { encodeAnswer, type WorkerRequest } from './worker-message.ts';

const request = JSON.parse(await text(process.stdin)) as WorkerRequest;
const outcome = compileDocument(request);
process.stdout.write(
  outcome.ok
    ? encodeAnswer({ ok: true, pages: outcome.value.pages, size: outcome.value.bytes.length }, outcome.value.bytes)
    : encodeAnswer({ ok: false, failure: outcome.error }),
);
