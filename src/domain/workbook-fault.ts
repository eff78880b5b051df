/** Why a file cannot be read as a workbook. `del` is a part of the file, as the zip names it. */
export type WorkbookFault =
  | { readonly kode: 'ikke-arbeidsbok' }
  | { readonly kode: 'passord' }
  | { readonly kode: 'annet-format'; readonly format: 'xls' | 'xlsb' | 'ods' }
  | { readonly kode: 'skadet'; readonly del: string | null }
  | { readonly kode: 'mangler-del'; readonly del: string }
  /** A document type definition, which no workbook has and attacks are made of. */
  | { readonly kode: 'med-dtd'; readonly del: string }
  | {
      readonly kode: 'for-stor';
      readonly hva: 'megabyte' | 'megabyte-utpakket' | 'celler' | 'tekster' | 'deler' | 'nivaaer';
      readonly grense: number;
    };
