// Two processes that ask each other by name, over the channel that Node gives to a child.

type Handler = (...input: never[]) => unknown;
export type Handlers = Readonly<Record<string, Handler>>;

interface Wire {
  readonly post: (message: object) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
}

interface Message {
  readonly kind: 'ask' | 'answer';
  readonly id: number;
  readonly name?: string;
  readonly input?: readonly never[];
  readonly value?: unknown;
  readonly failure?: string;
}

export interface Rpc {
  ask(name: string, ...input: readonly unknown[]): Promise<unknown>;
  /** What waits for an answer is answered with this failure: the other side has gone. */
  end(reason: string): void;
}

export function makeRpc({ post, onMessage }: Wire, handlers: Handlers): Rpc {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }
  >();
  let last = 0;
  let gone: string | null = null;

  async function answer({ id, name = '', input = [] }: Message): Promise<void> {
    try {
      const handler = handlers[name];
      if (handler === undefined) throw new Error(`Nobody answers ${name}`);
      post({ kind: 'answer', id, value: await handler(...input) });
    } catch (reason) {
      post({
        kind: 'answer',
        id,
        failure: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
      });
    }
  }

  onMessage((received) => {
    const message = received as Message;
    if (message.kind === 'ask') void answer(message);
    else {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.failure === undefined) asked?.resolve(message.value);
      else asked?.reject(new Error(message.failure));
    }
  });

  return {
    ask: (name, ...input) =>
      new Promise((resolve, reject) => {
        if (gone !== null) {
          reject(new Error(gone));
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        post({ kind: 'ask', id: last, name, input });
      }),
    end: (reason) => {
      gone = reason;
      for (const { reject } of waiting.values()) reject(new Error(reason));
      waiting.clear();
    },
  };
}
