// When an engine may do the work that nobody waits for: half a minute after the last request, and once an hour whatever happens.

/** Milliseconds. */
const idle = 30_000;
const hour = 3_600_000;
const look = 5_000;

export interface IdleRest {
  /** A request came. */
  readonly asked: () => void;
  readonly stop: () => void;
}

/** @param rest the work; it is never begun while it still runs */
export function restWhenIdle(rest: () => Promise<void>, now: () => number = () => performance.now()): IdleRest {
  let lastAsked = now();
  let lastRest = now();
  let owed = true;
  let resting = false;
  const timer = setInterval(() => {
    if (resting || !((owed && now() - lastAsked >= idle) || now() - lastRest >= hour)) return;
    resting = true;
    owed = false;
    void rest().finally(() => {
      lastRest = now();
      resting = false;
    });
  }, look);
  return {
    asked: () => {
      lastAsked = now();
      owed = true;
    },
    stop: () => clearInterval(timer),
  };
}
