import type { GroupTexts } from '../rule-text.ts';

export const personvernTexts: GroupTexts<'personvern'> = {
  'personvern/foedselsnummer': {
    message: ({ maskert }) => `This looks like a national identity number (${maskert}).`,
    title: 'National identity numbers do not belong in the plan',
    why: 'The inventory holds counts, not people. The GDPR demands that we collect no more than we need, and the plan need not know who anybody is. The control digits are right by today’s rule or by the rule from 2032. D-numbers, H-numbers and test numbers count. The rule cannot be switched off.',
    mend: 'Delete the number. If the file has been shared, think of its older versions too, and ask the data protection officer. If the number is something else, such as a bank account, it does not belong here either.',
  },
  'personvern/telefon': {
    message: ({ maskert }) => `This looks like a telephone number (${maskert}).`,
    title: 'Telephone numbers do not belong in the plan',
    why: 'The plan must be fit for many readers and many years. A telephone number points at a person, and the GDPR demands that we collect no more than we need. The rule cannot be switched off.',
    mend: 'Delete the number. If the reader needs to get in touch, give the role or a shared e-mail address.',
  },
  'personvern/epost': {
    message: ({ maskert }) => `This looks like a person’s e-mail address (${maskert}).`,
    title: 'E-mail addresses must belong to a role or an office',
    why: 'An address with a name points at a person and stops working when the person leaves. The GDPR demands that we collect no more than we need. Shared addresses such as ppt@ and postmottak@ are fine. The rule cannot be switched off.',
    mend: 'Change to an address that belongs to the role or the office. This applies in a nettverk and a forum too, where names are allowed.',
  },
  'personvern/navn': {
    message: ({ maskert }) => `This looks like the name of a person (${maskert}).`,
    title: 'Write roles, not names',
    why: 'KS asks for roles and responsibilities in the project group (step 1), and the role remains when the person changes jobs. Names belong only among the representatives of a nettverk and the members of a forum. The GDPR demands that we collect no more than we need. The rule cannot be switched off.',
    mend: 'Replace the name with the position or function, for example “PP-leder”.',
  },
  'personvern/liten-celle': {
    message: ({ figurer, kompetanse, tjeneste, nivaa, terskel }, w) =>
      `The row for ${w.quote(kompetanse)} at level ${nivaa} (${w.term(tjeneste)}) shows figures below the threshold of ${terskel}: ${w.list(figurer.map(w.quote))}.`,
    title: 'Small figures must be hidden in a submission',
    why: 'A small figure can point to individuals, above all in a service with few employees. That is why Udir and Statistics Norway hold small figures back when they publish. The program hides every figure from 1 up to the threshold, and the other figures that would give it away. The rule cannot be switched off.',
    mend: 'Make the submission again with “kompass pakk”, and send the new file. If the file has already been sent, ask the receiver to delete it.',
  },
};
