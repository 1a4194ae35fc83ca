// Makes the print document of a dossier: cover, contents, its briefs and its annexes, bound for one reader. Equal input gives equal output.
import { day } from '#shared/core/dates.ts';
import { frontWords } from '#shared/language/front-words.ts';
import type { annexes } from '#shared/records/dossier.ts';
import type { RecordOf } from '#shared/records/record.ts';
import type { AnnexBuilder, DossierMaking, TabbedPart } from './annex.ts';
import { agreementParts } from './annex-agreements.ts';
import { biographyParts } from './annex-biographies.ts';
import { distributionParts } from './annex-distribution.ts';
import { evidenceParts } from './annex-evidence.ts';
import { matrixParts } from './annex-matrix.ts';
import { profileParts } from './annex-profiles.ts';
import { timelineParts } from './annex-timeline.ts';
import { beginMaking, type DocumentInput, type DocumentOutput, frameOf, negotiationName } from './begin-making.ts';
import { briefPart } from './build-brief.ts';
import { contentsPart, copyText, coverPart, type FrontInput, frontTitle } from './dossier-front.ts';
import { bannerOf, ofPart, reportOf } from './making.ts';
import type { PrintDocument } from './print-document.ts';
import { type PrintSetting, settingOf, shortDateText } from './print-setting.ts';
import { findOf, type RecordsView } from './records-view.ts';

export interface DossierInput extends DocumentInput {
  readonly dossier: RecordOf<'dossier'>;
  /** Which copy this is, from 1; 0: none that is numbered; default: the first. It is numbered where the dossier or its audience says how many there are. */
  readonly copy?: number;
}

type Annex = (typeof annexes)[number];

/** The evidence annex is made last, when everything that cites has been: it is not in this table. */
const builders: Readonly<Record<Exclude<Annex, 'evidence'>, AnnexBuilder>> = {
  'party-profiles': profileParts,
  matrix: matrixParts,
  timeline: timelineParts,
  agreements: agreementParts,
  biographies: biographyParts,
  distribution: distributionParts,
};

/** @throws when `asOf` is not a date. */
export function buildDossier(input: DossierInput): DocumentOutput {
  const { dossier, audience } = input;
  const setting = dossierSetting(input);
  const begun = beginMaking(input, dossier.negotiation, setting);
  const meeting = findOf(begun.view, 'meeting', dossier.body.meeting);
  const making: DossierMaking = {
    ...begun,
    dossier,
    audience,
    meeting: meeting !== null && begun.clearance.maySee(meeting) ? meeting : null,
    evidence: dossier.body.annexes.includes('evidence') ? new Map() : null,
  };
  if (making.meeting !== null) making.printed.push(making.meeting.marking);
  const bound = bind(making);
  const front: FrontInput = { copy: input.copy ?? 1, preparedBy: input.preparedBy };
  const title = frontTitle(making);
  const shortTitle = negotiationName(making);
  const banner = bannerOf(making);
  const document: PrintDocument = {
    ...frameOf(making, input),
    banner,
    symbol: making.clearance.maySeeMarking(dossier.marking) ? dossier.body.symbol : '',
    issued: shortDateText(day(making.asOf), setting),
    isoDate: making.asOf,
    copy: copyText(making, front, frontWords[setting.language].copyOf),
    shortTitle: shortTitle === '' ? title : shortTitle,
    title,
    notes: making.notes,
    parts: [coverPart(making, front, banner), contentsPart(making), ...bound],
  };
  return { document, report: reportOf(making) };
}

/** Digits and second calendar are those of its first brief that says so. */
function dossierSetting({ dossier, view, language }: DossierInput): PrintSetting {
  const briefs = briefsOf(dossier, view).map(({ body }) => body);
  const spoken = language ?? dossier.body.language;
  const digits = briefs.find((brief) => brief.digits !== null && brief.language === spoken)?.digits ?? null;
  const hijri = briefs.find((brief) => brief.hijri !== null)?.hijri ?? null;
  return settingOf({ language: dossier.body.language, digits, hijri }, language);
}

const briefsOf = (dossier: RecordOf<'dossier'>, view: RecordsView) =>
  dossier.body.briefs.flatMap((id) => findOf(view, 'brief', id) ?? []);

/** Briefs and annexes in their order, each with its tab. */
function bind(making: DossierMaking): readonly TabbedPart[] {
  const { dossier, view } = making;
  const briefs = briefsOf(dossier, view).map((brief): TabbedPart => {
    const own = { ...ofPart(making), brief };
    const part = briefPart(own);
    making.printed.push(...own.printed);
    return part;
  });
  const made = dossier.body.annexes.map((annex) => (annex === 'evidence' ? 'evidence' : builders[annex](making)));
  const hasEvidence = making.evidence !== null && making.evidence.size > 0;
  let tab = 0;
  const tabbed = <P extends TabbedPart>(part: P): P => {
    tab += 1;
    return { ...part, tab };
  };
  // The evidence says where each statement is used: it is made of all the others, each with its tab already.
  let evidenceTab = 0;
  const before = briefs.map(tabbed);
  const after = made.map((parts): readonly TabbedPart[] => {
    if (parts !== 'evidence') return parts.map(tabbed);
    if (hasEvidence) {
      tab += 1;
      evidenceTab = tab;
    }
    return [];
  });
  if (!hasEvidence) return [...before, ...after.flat()];
  const all = [...before, ...after.flat()];
  const evidence = evidenceParts(making, all).map((part) => ({ ...part, tab: evidenceTab }));
  return [...all, ...evidence].sort((left, right) => (left.tab ?? 0) - (right.tab ?? 0));
}
