import { rule as delingDobbelAvtale } from './deling/dobbel-avtale.ts';
import { rule as delingKapasitet } from './deling/kapasitet.ts';
import { rule as delingMedSegSelv } from './deling/med-seg-selv.ts';
import { rule as fristGammelKartlegging } from './frist/gammel-kartlegging.ts';
import { rule as fristLevertForSent } from './frist/levert-for-sent.ts';
import { rule as fristPartnerKontaktetForSent } from './frist/partner-kontaktet-for-sent.ts';
import { rule as fristPassert } from './frist/passert.ts';
import { rule as fristSluttFoerStart } from './frist/slutt-foer-start.ts';
import { rule as fristTiltakUtenforPerioden } from './frist/tiltak-utenfor-perioden.ts';
import { rule as ordningFlereTiltak } from './ordning/flere-tiltak.ts';
import { rule as ordningIkkeAlleTjenester } from './ordning/ikke-alle-tjenester.ts';
import { rule as ordningIndividueltTiltak } from './ordning/individuelt-tiltak.ts';
import { rule as ordningMedvirkning } from './ordning/medvirkning.ts';
import { rule as ordningNettverkUtenRepresentant } from './ordning/nettverk-uten-representant.ts';
import { rule as ordningNettverkUtenUh } from './ordning/nettverk-uten-uh.ts';
import { rule as ordningPartnertype } from './ordning/partnertype.ts';
import { rule as ordningUtenPrivate } from './ordning/uten-private.ts';
import { rule as personvernEpost } from './personvern/epost.ts';
import { rule as personvernFoedselsnummer } from './personvern/foedselsnummer.ts';
import { rule as personvernLitenCelle } from './personvern/liten-celle.ts';
import { rule as personvernNavn } from './personvern/navn.ts';
import { rule as personvernTelefon } from './personvern/telefon.ts';
import { rule as refAnnenOrganisasjon } from './ref/annen-organisasjon.ts';
import { rule as refAnnetFylke } from './ref/annet-fylke.ts';
import { rule as refAnnetSkoleaar } from './ref/annet-skoleaar.ts';
import { rule as refDobbelId } from './ref/dobbel-id.ts';
import { rule as refDobbelInnsending } from './ref/dobbel-innsending.ts';
import { rule as refDobbelVurdering } from './ref/dobbel-vurdering.ts';
import { rule as refEndretKilde } from './ref/endret-kilde.ts';
import { rule as refFlereAvDokumentet } from './ref/flere-av-dokumentet.ts';
import { rule as refLokalId } from './ref/lokal-id.ts';
import { rule as refNyereVersjon } from './ref/nyere-versjon.ts';
import { rule as refOpphevetForskrift } from './ref/opphevet-forskrift.ts';
import { rule as refOrdningUtenforPeriode } from './ref/ordning-utenfor-periode.ts';
import { rule as refOrdningUtenforRunden } from './ref/ordning-utenfor-runden.ts';
import { rule as refUkjentBegrunnelse } from './ref/ukjent-begrunnelse.ts';
import { rule as refUkjentBehovsmelding } from './ref/ukjent-behovsmelding.ts';
import { rule as refUkjentEmbete } from './ref/ukjent-embete.ts';
import { rule as refUkjentEnhet } from './ref/ukjent-enhet.ts';
import { rule as refUkjentFylke } from './ref/ukjent-fylke.ts';
import { rule as refUkjentKatalog } from './ref/ukjent-katalog.ts';
import { rule as refUkjentKommunenummer } from './ref/ukjent-kommunenummer.ts';
import { rule as refUkjentKompetanse } from './ref/ukjent-kompetanse.ts';
import { rule as refUkjentKrav } from './ref/ukjent-krav.ts';
import { rule as refUkjentKriterium } from './ref/ukjent-kriterium.ts';
import { rule as refUkjentMaal } from './ref/ukjent-maal.ts';
import { rule as refUkjentOmraade } from './ref/ukjent-omraade.ts';
import { rule as refUkjentOrdning } from './ref/ukjent-ordning.ts';
import { rule as refUkjentTiltak } from './ref/ukjent-tiltak.ts';
import { rule as refUtenNummer } from './ref/uten-nummer.ts';
import { rule as refUtgaattKommunenummer } from './ref/utgaatt-kommunenummer.ts';
import { rule as refUtgaattKompetanse } from './ref/utgaatt-kompetanse.ts';
import type { Rule } from './rule.ts';
import { rule as skjemaFeilForm } from './skjema/feil-form.ts';
import { rule as skjemaFeilType } from './skjema/feil-type.ts';
import { rule as skjemaIkkeHer } from './skjema/ikke-her.ts';
import { rule as skjemaIkkeIListen } from './skjema/ikke-i-listen.ts';
import { rule as skjemaMangler } from './skjema/mangler.ts';
import { rule as skjemaNoeyaktigEn } from './skjema/noeyaktig-en.ts';
import { rule as skjemaRekkefoelge } from './skjema/rekkefoelge.ts';
import { rule as skjemaUkjentFelt } from './skjema/ukjent-felt.ts';
import { rule as skjemaUtenforOmraade } from './skjema/utenfor-omraade.ts';
import { rule as stegFullfoertUtenDato } from './steg/fullfoert-uten-dato.ts';
import { rule as stegGapUtenTiltak } from './steg/gap-uten-tiltak.ts';
import { rule as stegKravUtenBegrunnelse } from './steg/krav-uten-begrunnelse.ts';
import { rule as stegMaalUtenIndikator } from './steg/maal-uten-indikator.ts';
import { rule as stegMaalUtenKrav } from './steg/maal-uten-krav.ts';
import { rule as stegRekruttererFoerMobilisering } from './steg/rekrutterer-foer-mobilisering.ts';
import { rule as stegTiltakUtenKrav } from './steg/tiltak-uten-krav.ts';
import { rule as stegTjenesteUtenEnhet } from './steg/tjeneste-uten-enhet.ts';
import { rule as stegUtenGrunn } from './steg/uten-grunn.ts';
import { rule as stegUtenTillitsvalgt } from './steg/uten-tillitsvalgt.ts';
import { rule as stegVedtattUtenPlantilknytning } from './steg/vedtatt-uten-plantilknytning.ts';
import { rule as stegVedtattUtenVedtak } from './steg/vedtatt-uten-vedtak.ts';
import { rule as sumAarsverkOverAnsatte } from './sum/aarsverk-over-ansatte.ts';
import { rule as sumAarsverkOverAntall } from './sum/aarsverk-over-antall.ts';
import { rule as sumAntallOverAnsatte } from './sum/antall-over-ansatte.ts';
import { rule as sumAvgangOverAntall } from './sum/avgang-over-antall.ts';
import { rule as sumBudsjettaar } from './sum/budsjettaar.ts';
import { rule as sumEgenandel } from './sum/egenandel.ts';
import { rule as sumFinansiering } from './sum/finansiering.ts';
import { rule as sumNivaaUtenforSkala } from './sum/nivaa-utenfor-skala.ts';
import { rule as sumSkalaRekkefoelge } from './sum/skala-rekkefoelge.ts';
import { rule as sumUbruktOverAntall } from './sum/ubrukt-over-antall.ts';
import { rule as yamlAlias } from './yaml/alias.ts';
import { rule as yamlAnker } from './yaml/anker.ts';
import { rule as yamlDobbelNoekkel } from './yaml/dobbel-noekkel.ts';
import { rule as yamlFlereDokumenter } from './yaml/flere-dokumenter.ts';
import { rule as yamlForDypt } from './yaml/for-dypt.ts';
import { rule as yamlForStort } from './yaml/for-stort.ts';
import { rule as yamlIkkeUtf8 } from './yaml/ikke-utf8.ts';
import { rule as yamlNfd } from './yaml/nfd.ts';
import { rule as yamlSyntaks } from './yaml/syntaks.ts';
import { rule as yamlTabulator } from './yaml/tabulator.ts';
import { rule as yamlTagg } from './yaml/tagg.ts';
import { rule as yamlTomt } from './yaml/tomt.ts';
import { rule as yamlUleselig } from './yaml/uleselig.ts';

/** Every rule, in the order in which documents are checked: group by group. */
export const RULES: readonly Rule[] = [
  yamlSyntaks,
  yamlTabulator,
  yamlDobbelNoekkel,
  yamlFlereDokumenter,
  yamlAnker,
  yamlAlias,
  yamlTagg,
  yamlForDypt,
  yamlForStort,
  yamlIkkeUtf8,
  yamlTomt,
  yamlNfd,
  yamlUleselig,
  skjemaMangler,
  skjemaUkjentFelt,
  skjemaFeilType,
  skjemaUtenforOmraade,
  skjemaIkkeIListen,
  skjemaFeilForm,
  skjemaNoeyaktigEn,
  skjemaIkkeHer,
  skjemaRekkefoelge,
  refUkjentKompetanse,
  refUtgaattKompetanse,
  refUkjentEnhet,
  refUkjentKrav,
  refUkjentBegrunnelse,
  refUkjentMaal,
  refUkjentTiltak,
  refUkjentOrdning,
  refUkjentKriterium,
  refUkjentOmraade,
  refUkjentKatalog,
  refUkjentEmbete,
  refUkjentFylke,
  refUkjentKommunenummer,
  refUtgaattKommunenummer,
  refLokalId,
  refAnnenOrganisasjon,
  refDobbelId,
  refDobbelInnsending,
  refDobbelVurdering,
  refUkjentBehovsmelding,
  refUtenNummer,
  refAnnetFylke,
  refAnnetSkoleaar,
  refOrdningUtenforRunden,
  refNyereVersjon,
  refEndretKilde,
  refFlereAvDokumentet,
  refOrdningUtenforPeriode,
  refOpphevetForskrift,
  sumAntallOverAnsatte,
  sumAarsverkOverAntall,
  sumAarsverkOverAnsatte,
  sumAvgangOverAntall,
  sumUbruktOverAntall,
  sumNivaaUtenforSkala,
  sumSkalaRekkefoelge,
  sumFinansiering,
  sumBudsjettaar,
  sumEgenandel,
  delingDobbelAvtale,
  delingMedSegSelv,
  delingKapasitet,
  fristSluttFoerStart,
  fristTiltakUtenforPerioden,
  fristPassert,
  fristGammelKartlegging,
  fristLevertForSent,
  fristPartnerKontaktetForSent,
  stegMaalUtenIndikator,
  stegMaalUtenKrav,
  stegKravUtenBegrunnelse,
  stegGapUtenTiltak,
  stegTiltakUtenKrav,
  stegRekruttererFoerMobilisering,
  stegUtenTillitsvalgt,
  stegTjenesteUtenEnhet,
  stegVedtattUtenVedtak,
  stegVedtattUtenPlantilknytning,
  stegFullfoertUtenDato,
  stegUtenGrunn,
  ordningIndividueltTiltak,
  ordningMedvirkning,
  ordningPartnertype,
  ordningIkkeAlleTjenester,
  ordningUtenPrivate,
  ordningFlereTiltak,
  ordningNettverkUtenRepresentant,
  ordningNettverkUtenUh,
  personvernFoedselsnummer,
  personvernTelefon,
  personvernEpost,
  personvernNavn,
  personvernLitenCelle,
];
