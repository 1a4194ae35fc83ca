// The words of the front of a dossier and of its distribution list, in French.
import type { FrontWords } from '#shared/language/front-words-shape.ts';

export const front: FrontWords = {
  dossier: 'Dossier',
  contents: 'Sommaire',
  cover: {
    audience: 'Destinataires',
    marking: 'Classification',
    copy: 'Exemplaire',
    symbol: 'Cote',
    preparedBy: 'Établi par',
    informationAsOf: 'Informations au',
  },
  highest: (level) => `${level}\u00a0: la plus haute classification d’un paragraphe de ce dossier`,
  copyOf: (number, total) => `Exemplaire ${number} sur ${total}`,
  numberOf: (number, total) => `${number} sur ${total}`,
  issuedTo: (copy, reader) => `${copy}, remis à ${reader}`,
  handling: 'À rendre au bureau à l’issue de la réunion. Reproduction interdite.',
  key: {
    title: 'Classifications et cotations',
    marking: (names) => `${names}. La lettre précède le paragraphe qu’elle classe.`,
    reliabilityRange: 'A à F',
    reliability: 'Fiabilité de la source, de tout à fait fiable (A) à non fiable (E)\u00a0; F ne peut être appréciée.',
    credibilityRange: '1 à 6',
    credibility:
      'Crédibilité du propos, appréciée indépendamment de sa source\u00a0: B2 désigne une source habituellement fiable et un propos probablement vrai.',
    evidence: 'Entrées de l’annexe des sources.',
  },
  distribution: {
    title: 'Liste de distribution',
    lead: 'Chaque exemplaire est numéroté et remis à un seul lecteur, qui le signe et le rend.',
    copy: 'Exemplaire',
    reader: 'Lecteur',
    received: 'Reçu',
    returned: 'Rendu',
  },
};
