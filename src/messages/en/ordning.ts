import type { GroupTexts } from '../rule-text.ts';

export const ordningTexts: GroupTexts<'ordning'> = {
  'ordning/individuelt-tiltak': {
    message: ({ tiltak }, w) =>
      `The measure ${w.quote(tiltak)} is individual, but is entered with a grant for collective development.`,
    title: 'The grant is for collective competence development',
    why: 'One of the three criteria for the grant is that the measure is based in the barnehage or school and furthers collective processes. A measure for individuals cannot have this grant. Further education has a scheme of its own.',
    mend: 'Make the measure a joint one for the staff of the units, or find other financing. If it is joint, set “kollektivt: true”.',
  },
  'ordning/medvirkning': {
    message: ({ mangler }, w) =>
      `The report says that ${w.list(mangler.map(w.term))} have not taken part in assessing the need.`,
    title: 'Staff and employee representatives must take part in assessing the need',
    why: 'Udir and the statsforvalter offices demand that staff and employee representatives be involved when the owner assesses the need and reports it. Without them the report is not anchored with those whom the measure concerns.',
    mend: 'Discuss the need with them before you send the report, and then set “true”.',
  },
  'ordning/partnertype': {
    message: ({ type, tillatt, ordning }, w) =>
      `The scheme ${w.quote(ordning)} does not allow this kind of partner: ${w.term(type)}. Allowed: ${tillatt.map(w.term).join(', ')}.`,
    title: 'The partner must be of a kind that the scheme allows',
    why: 'The measure must be carried out in partnership, and each scheme says with whom. Until 2025 it was a university, a university college or a national centre. From 2026 it may also be a vocational college (fagskole).',
    mend: 'Find a partner that the scheme allows, or correct “type”.',
  },
  'ordning/ikke-alle-tjenester': {
    message: ({ mangler }, w) => `No participant is from ${w.either(mangler.map(w.term))}.`,
    title: 'Barnehage, school and PPT should take part together',
    why: 'The statsforvalter asks that barnehage, school and PPT all preferably take part in the measure that is reported, so that the competence reaches the whole team around the child. It is a preference, not a demand.',
    mend: 'Include the missing services among the participants. If there is a reason why they do not take part, give it in the description of the need.',
  },
  'ordning/uten-private': {
    message: ({ private: units }, w) =>
      `The municipality has ${w.plural(units, 'private unit', 'private units')} in the target group of the scheme, but no private unit takes part.`,
    title: 'Private barnehager and schools must be offered to take part',
    why: 'The municipality is responsible for involving private barnehager and schools. The evaluation of Kompetanseløftet (2026) shows that private units take part less than municipal ones.',
    mend: 'Invite the private units, and enter them among the participants with “privat: true”. If they have declined, say so in the description of how people took part.',
  },
  'ordning/flere-tiltak': {
    message: ({ antall }, w) =>
      `The report has a list of ${w.plural(antall, 'measure', 'measures')}, but must have one measure.`,
    title: 'One need report is for one measure',
    why: 'The statsforvalter asks for one report for each measure and each scheme. Then the collaboration forum can judge and rank each measure by itself.',
    mend: 'Make one report for each measure, and write the measure directly under “tiltak”, not as a list.',
  },
  'ordning/nettverk-uten-representant': {
    message: ({ mangler }, w) =>
      `Nobody in the network represents ${w.either(mangler.map(w.term))}.`,
    title: 'Barnehage, school, PPT and public and private owners must be represented',
    why: 'Networks decide for themselves how to organise the work, but all target groups must be heard. The statsforvalter asks to be told who represents them, by name and role.',
    mend: 'Find a representative for each group that is missing, and enter them under “representanter”.',
  },
  'ordning/nettverk-uten-uh': {
    message: () => 'The network has no university or university college as partner.',
    title: 'The network must have a university or university college as partner',
    why: 'Competence development must be carried out in partnership between owners and universities or university colleges. A network must therefore have such a partner from the start.',
    mend: 'Enter the university or university college under “partnere” with “type: uh”.',
  },
};
