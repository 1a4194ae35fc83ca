// Asks what the first screen will ask, while the scripts of that screen are still on their way.
import type { InputOf, OutputOf, RequestName } from '#shared/contract/index.ts';
import type { Answer, Transport } from './transport.ts';

/** An answer that is known before anybody asks. */
export interface Known {
  readonly name: string;
  readonly input: unknown;
  readonly value: unknown;
}

export interface Foresight {
  /** Asks now, and keeps the answer until a change is announced. */
  readonly ask: <N extends RequestName>(name: N, input: InputOf<N>) => Promise<Answer<OutputOf<N>>>;
  /** What was answered and is still true. From here on nothing more is kept. */
  readonly take: () => readonly Known[];
  /** Others listen now. @returns whether something was announced since `take`, which nobody else has heard */
  readonly end: () => boolean;
}

export function foresee(transport: Transport): Foresight {
  let known: Known[] = [];
  let changes = 0;
  let taken = 0;
  const forget = (): void => {
    changes += 1;
    known = [];
  };
  const stop = [transport.listen(forget), transport.watch(forget)];
  return {
    ask: async <N extends RequestName>(name: N, input: InputOf<N>) => {
      const before = changes;
      const answer = (await transport.request(name, input)) as Answer<OutputOf<N>>;
      if (answer.ok && changes === before) known.push({ name, input, value: answer.value });
      return answer;
    },
    take: () => {
      taken = changes;
      return known;
    },
    end: () => {
      for (const leave of stop) leave();
      return changes !== taken;
    },
  };
}
