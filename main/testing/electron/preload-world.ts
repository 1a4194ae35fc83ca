// The preload script's side of the stand-in's bridge: a world of its own with `electron` as a sandboxed preload script has it, and nothing else.
import type { Values } from '#main/testing/electron/stand-in/values.ts';

interface Carried extends Event {
  readonly detail: string;
}
declare const document: EventTarget;
declare const diwanStandIn: (message: string) => void;

type Shape =
  | { readonly value: string }
  | { readonly call: number }
  | { readonly members: Readonly<Record<string, Shape>> };
type Anything = (...input: unknown[]) => unknown;

/** Runs in the world of the preload script, as text. @param preload the shipped script, as a function of what it is given */
export function preloadWorld(
  secret: string,
  makeValues: () => Values,
  preload: (require: (name: string) => unknown, process: object, module: object, exports: object) => void,
): void {
  const values = makeValues();
  const shared: Anything[] = [];
  const listeners = new Map<string, Set<Anything>>();
  const asked = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }
  >();
  const callbacks = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void }
  >();
  let last = 0;
  const post = (message: object): void => diwanStandIn(JSON.stringify(message));
  const tell = (name: string, message: object): void => {
    document.dispatchEvent(new CustomEvent(secret + name, { detail: JSON.stringify(message) }));
  };
  const hear = <T>(name: string, listener: (message: T) => void): void => {
    document.addEventListener(secret + name, (event) => listener(JSON.parse((event as Carried).detail)));
  };
  const failureOf = (reason: unknown): string =>
    values.write(reason instanceof Error ? reason : new Error(String(reason)));

  const strict = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (object, key) => {
        if (key in object || typeof key === 'symbol' || key === 'then') return Reflect.get(object, key);
        throw new Error(`A sandboxed preload script has no ${name}.${key}`);
      },
    });

  const ipcRenderer = {
    invoke: (channel: string, ...input: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const written = values.write(input);
        last += 1;
        asked.set(last, { resolve, reject });
        post({ kind: 'invoke', id: last, channel, input: written });
      }),
    send: (channel: string, ...input: unknown[]): void => post({ kind: 'send', channel, input: values.write(input) }),
    on: (channel: string, listener: Anything): object => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    off: (channel: string, listener: Anything): object => {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };
  const strictIpc = strict('ipcRenderer', ipcRenderer);

  function shapeOf(value: unknown): Shape {
    if (value === ipcRenderer || value === strictIpc) {
      post({ kind: 'trouble', text: 'ipcRenderer itself was given to the page' });
      return { members: {} };
    }
    if (typeof value === 'function') {
      shared.push(value as Anything);
      return { call: shared.length - 1 };
    }
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      const members = Object.entries(value).map(([name, one]): [string, Shape] => [name, shapeOf(one)]);
      return { members: Object.fromEntries(members) };
    }
    return { value: values.write(value) };
  }

  /** A function of the page, as the preload script may call it. */
  const callback =
    (call: number) =>
    (...input: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        last += 1;
        callbacks.set(last, { resolve, reject });
        tell('callback', { id: last, call, input: values.write(input) });
      });

  hear<{ readonly id: number; readonly result?: string; readonly failure?: string }>('called', (said) => {
    const waiting = callbacks.get(said.id);
    callbacks.delete(said.id);
    if (said.failure !== undefined) waiting?.reject(values.read(said.failure));
    else waiting?.resolve(values.read(said.result ?? 'null'));
  });

  hear<{ readonly id: number; readonly call: number; readonly input: readonly Shape[] }>(
    'call',
    ({ id, call, input }) => {
      const given = input.map((one) =>
        'call' in one ? callback(one.call) : 'value' in one ? values.read(one.value) : one,
      );
      try {
        const result = shared[call]?.(...given);
        if (result instanceof Promise)
          result.then(
            (value) => tell('settle', { id, result: shapeOf(value) }),
            (reason) => tell('settle', { id, failure: failureOf(reason) }),
          );
        else tell(`said${id}`, { result: shapeOf(result) });
      } catch (reason) {
        tell(`said${id}`, { failure: failureOf(reason) });
      }
    },
  );

  // Called by the test, in this world.
  Object.assign(globalThis, {
    diwanAnswer: (id: number, isOk: boolean, text: string): void => {
      const waiting = asked.get(id);
      asked.delete(id);
      if (isOk) waiting?.resolve(values.read(text));
      else waiting?.reject(new Error(text));
    },
    diwanSend: (channel: string, text: string): void => {
      for (const listener of listeners.get(channel) ?? [])
        listener({ sender: strictIpc, ports: [] }, ...(values.read(text) as unknown[]));
    },
  });

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (name: string, api: unknown): void => tell('expose', { name, shape: shapeOf(api) }),
  });
  const electron = strict('electron', { contextBridge, ipcRenderer: strictIpc });
  const process = strict('process', { sandboxed: true, contextIsolated: true, type: 'renderer' });
  try {
    const require = (name: string): unknown => {
      if (name === 'electron') return electron;
      throw new Error(`module not found: ${name}`);
    };
    preload(require, process, { exports: {} }, {});
  } catch (reason) {
    post({ kind: 'trouble', text: `The preload script has failed: ${String(reason)}` });
  }
}
