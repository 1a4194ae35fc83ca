// The process of print as Electron starts it: one request by its port, one answer back. The parent ends it, so that nothing is cut off.
import { compileDocument } from '#main/print/typst-compile.ts';
import { encodeAnswer, type WorkerRequest } from '#main/print/worker-message.ts';

const { parentPort } = process;

parentPort.once('message', ({ data }) => {
  const request = JSON.parse(new TextDecoder().decode(data as Uint8Array)) as WorkerRequest;
  const outcome = compileDocument(request);
  parentPort.postMessage(
    outcome.ok
      ? encodeAnswer({ ok: true, pages: outcome.value.pages, size: outcome.value.bytes.length }, outcome.value.bytes)
      : encodeAnswer({ ok: false, failure: outcome.error }),
  );
});
