// The page's side of the stand-in's bridge: what the preload script exposes appears in the page as functions of its own world.
// The worlds of a page share nothing but its document, so values cross as text, in events that carry a secret name.
import type { Values } from '#main/testing/electron/stand-in/values.ts';

interface Carried extends Event {
  readonly detail: string;
}
declare const document: EventTarget;

/** Something that crosses: a value, a function by its number, or an object of such. */
type Shape =
  | { readonly value: string }
  | { readonly call: number }
  | { readonly members: Readonly<Record<string, Shape>> };

/** Runs in the page's own world, as text. @param secret a name that no page can guess */
export function pageWorld(secret: string, makeValues: () => Values): void {
  const values = makeValues();
  const { parse, stringify } = JSON;
  const calls = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void }
  >();
  const callbacks = new Map<number, (...input: unknown[]) => unknown>();
  let last = 0;
  const tell = (name: string, message: object): void => {
    document.dispatchEvent(new CustomEvent(secret + name, { detail: stringify(message) }));
  };
  const hear = <T>(name: string, listener: (message: T) => void): void => {
    document.addEventListener(secret + name, (event) => listener(parse((event as Carried).detail)));
  };

  const shapeOf = (value: unknown): Shape => {
    if (typeof value !== 'function') return { value: values.write(value) };
    last += 1;
    callbacks.set(last, value as (...input: unknown[]) => unknown);
    return { call: last };
  };

  const build = (shape: Shape): unknown => {
    if ('value' in shape) return values.read(shape.value);
    if ('members' in shape) {
      const made = Object.fromEntries(Object.entries(shape.members).map(([name, one]) => [name, build(one)]));
      return Object.freeze(made);
    }
    return (...input: unknown[]) => {
      last += 1;
      const id = last;
      let said: { readonly result?: Shape; readonly failure?: string; readonly later?: boolean } = {};
      const listen = (event: Event): void => {
        said = parse((event as Carried).detail);
      };
      document.addEventListener(`${secret}said${id}`, listen, { once: true });
      tell('call', { id, call: shape.call, input: input.map(shapeOf) });
      if (said.failure !== undefined) throw values.read(said.failure);
      if (said.result !== undefined) return build(said.result);
      return new Promise((resolve, reject) => calls.set(id, { resolve, reject }));
    };
  };

  hear<{ readonly name: string; readonly shape: Shape }>('expose', ({ name, shape }) => {
    Object.defineProperty(globalThis, name, {
      value: build(shape),
      enumerable: true,
      writable: false,
      configurable: false,
    });
  });
  hear<{ readonly id: number; readonly result?: Shape; readonly failure?: string }>(
    'settle',
    ({ id, result, failure }) => {
      const call = calls.get(id);
      calls.delete(id);
      if (failure !== undefined) call?.reject(values.read(failure));
      else call?.resolve(result === undefined ? undefined : build(result));
    },
  );
  hear<{ readonly id: number; readonly call: number; readonly input: string }>('callback', ({ id, call, input }) => {
    Promise.resolve()
      .then(() => callbacks.get(call)?.(...(values.read(input) as unknown[])))
      .then(
        (result) => tell('called', { id, result: values.write(result) }),
        (reason) =>
          tell('called', { id, failure: values.write(reason instanceof Error ? reason : new Error(String(reason))) }),
      );
  });
}
