// The engine's side of the port: begins with the setup it is told, answers what it is asked, announces, and ends when it is told to.
import { type Application, compose } from '#main/compose.ts';
import { engineHost } from './engine-host.ts';
import { farChildren } from './far-children.ts';
import type { EnginePort, EngineSetup } from './messages.ts';
import type { CallName } from './parent-calls.ts';
import { type IdleRest, restWhenIdle } from './rest-when-idle.ts';

export interface ServedEngine {
  /** Closes the library. For the parent's word, and for when the parent is gone. */
  readonly close: () => void;
}

/** @param onEnd called when the parent asked for the end and the library is closed: the process may end */
export function serveEngine(port: EnginePort, onEnd: () => void): ServedEngine {
  const calls = new Map<number, (value: unknown) => void>();
  const children = farChildren(port.post);
  let application: Application | null = null;
  let idle: IdleRest | null = null;
  let lastCall = 0;

  const call = (name: CallName, input: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      lastCall += 1;
      calls.set(lastCall, resolve);
      port.post({ kind: 'call', id: lastCall, call: name, input });
    });

  const close = (): void => {
    idle?.stop();
    application?.close();
  };

  function begin(setup: EngineSetup): void {
    const made = compose(
      engineHost(setup, {
        call,
        startChild: children.startChild,
        announce: (event) => port.post({ kind: 'event', event }),
      }),
    );
    application = made;
    idle = restWhenIdle(made.rest);
    port.post({ kind: 'ready' });
  }

  port.onMessage((message) => {
    if (message.kind === 'begin') begin(message.setup);
    else if (message.kind === 'ask') {
      const { id, name, input, job } = message;
      idle?.asked();
      void application
        ?.askUnknown(name, input, job === undefined ? {} : { job })
        .then((answer) => port.post({ kind: 'answer', id, answer }));
    } else if (message.kind === 'returned') {
      calls.get(message.id)?.(message.value);
      calls.delete(message.id);
    } else if (message.kind === 'end') {
      close();
      onEnd();
    } else children.receive(message);
  });

  return { close };
}
