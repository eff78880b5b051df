import type { GroupTexts } from '../rule-text.ts';

export const delingTexts: GroupTexts<'deling'> = {
  'deling/dobbel-avtale': {
    message: ({ fra, kompetanser, foerste_fil, foerste_linje }, w) =>
      `${w.quote(fra)} already shares ${kompetanser === 'alle' ? 'every competence' : w.list(kompetanser.map(w.quote))} under another agreement (${foerste_fil}, line ${foerste_linje}).`,
    title: 'A unit can have one agreement for each competence that it shares',
    why: 'The agreement says how many one person can help. With two agreements on the same competence, the same people would be shared out twice. “alle” includes every single competence.',
    mend: 'Merge the agreements into one that reaches all the receivers, or take the competence out of one of them.',
  },
  'deling/med-seg-selv': {
    message: ({ enhet }, w) => `${w.quote(enhet)} is a receiver of its own agreement.`,
    title: 'A unit cannot share with itself',
    why: 'What a unit holds itself is already counted in its coverage. Sharing shows how competence flows from one service to another, for example from PPT to kindergartens and schools.',
    mend: 'Take the unit out of the receivers, or correct “fra”.',
  },
  'deling/kapasitet': {
    message: ({ kapasitet }, w) =>
      `The capacity is ${w.number(kapasitet)}, but must be at least 1.`,
    title: 'An agreement on sharing must have a capacity of at least 1',
    why: 'The capacity is how many missing people one person of the supplier can stand in for. If it is less than 1, the agreement shares nothing.',
    mend: 'Write how many one person can stand in for. If nothing is shared any more, take the agreement out.',
  },
};
