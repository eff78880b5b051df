/**
 * People who stand in the files of the corpus, with what is known of them: their identity numbers
 * are the ones that the Tax Administration has published for tests, all the rest is made up.
 */
const PLANTED = [
  ...['Kari', 'Nordmann', 'Testesen', 'Åse Marie', 'Hansen', 'Linh', 'Nguyen', 'Xiuying', 'ÅMH'],
  ...['Ola T', 'Ola N', 'Aase.Hansen'],
  ...['02013299997', '02013299806', '30108299920', '30108299939', '02013299903'],
  // As Excel shows a number whose first digit is 0, and parts of numbers.
  ...['2013299997', '020132', '301082'],
  ...['41234567', '90123456', '98765432', '46810246'],
  'privat.example',
  ...['02.01.1932', '1932-01-02', '14.07.1985', '1985-07-14', '30.10.1982', '1982-10-30'],
  ...['01.12.1990', '1990-12-01', '01.02.1932', '1932', '1985', '1982', '1990'],
  ...['Testveien', 'Solbakkveien', 'Kirkegata', 'Fjordgata'],
];

/** Which of them stand in a text, whatever case and signs between the digits it has. */
export function plantedIn(text: string): string[] {
  const written = text.toLowerCase();
  const digits = written.replace(/(?<=\d)[ .\u00a0-]+(?=\d)/g, '');
  return PLANTED.filter((each) => {
    const wanted = each.toLowerCase();
    return written.includes(wanted) || (/^\d+$/.test(wanted) && digits.includes(wanted));
  });
}
