// The only place where parts are joined: a host in, an application out.
import { author } from '#main/services/author.ts';
import { caseFile } from '#main/services/case.ts';
import { change } from '#main/services/change.ts';
import { makeDesk } from '#main/services/desk.ts';
import { type Dispatch, makeDispatch } from '#main/services/dispatch.ts';
import { draft } from '#main/services/draft.ts';
import { file } from '#main/services/file.ts';
import type { Services } from '#main/services/handlers.ts';
import { home } from '#main/services/home.ts';
import type { Host } from '#main/services/host.ts';
import { job } from '#main/services/job.ts';
import { library } from '#main/services/library.ts';
import { living } from '#main/services/living.ts';
import { matrix } from '#main/services/matrix.ts';
import { negotiation } from '#main/services/negotiation.ts';
import { print } from '#main/services/print.ts';
import { program } from '#main/services/program.ts';
import { record } from '#main/services/record.ts';
import { rest } from '#main/services/rest.ts';
import { search } from '#main/services/search.ts';

export interface Application extends Dispatch {
  /** Closes the library that is open, if one is. */
  close(): void;
  /** Work for when nobody waits: the search index, the backup that is due. Never rejects. */
  rest(): Promise<void>;
}

const services: Services = {
  program,
  file,
  library,
  author,
  record,
  change,
  draft,
  search,
  home,
  negotiation,
  matrix,
  living,
  case: caseFile,
  print,
  job,
};

export function compose(host: Host): Application {
  const desk = makeDesk(host);
  return { ...makeDispatch(desk, services), close: desk.putAway, rest: () => rest(desk) };
}
