// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Innsending } from '../types.ts';

// tools/formats.ts
var DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], ORGNR_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function isCalendarDate(text) {
  let year = Number(text.slice(0, 4)), month = Number(text.slice(5, 7)), day = Number(text.slice(8, 10));
  return day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0) ? !1 : month !== 2 || day < 29 || isLeapYear(year);
}
function dato(text) {
  return text.length !== 10 || isCalendarDate(text);
}
function tidspunkt(text) {
  return text.length < 20 ? !0 : Number(text.slice(11, 13)) > 23 || Number(text.slice(14, 16)) > 59 || Number(text.slice(17, 19)) > 59 || !isCalendarDate(text) ? !1 : text.endsWith("Z") ? !0 : Number(text.slice(-5, -3)) < 24 && Number(text.slice(-2)) < 60;
}
function skoleaar(text) {
  return text.length !== 9 || Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;
}
function orgnr(text) {
  if (text.length !== 9) return !0;
  let remainder = ORGNR_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text[index]),
    0
  ) % 11;
  return Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder);
}
function epost(text) {
  return /^[^\s@<>]+@[^\s@<>]+[.][^\s@<>.]+$/.test(text);
}

// <stdin>
var pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", ""), pattern5 = new RegExp("^[0-9a-f]{64}$", ""), pattern6 = new RegExp("^[0-9]{4}$", ""), pattern7 = new RegExp("^[0-9]{2}$", ""), pattern8 = new RegExp("^[0-9]{9}$", ""), pattern9 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern11 = new RegExp("^skjult$", ""), pattern15 = new RegExp("^[a-z0-9][a-z0-9_-]*$", ""), pattern16 = new RegExp("^[0-9]{4}/[0-9]{4}$", ""), pattern21 = new RegExp("^([0-9]{2}|[0-9]{4}|[0-9]{9})$", ""), pattern25 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.laget === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "laget" } }), data.organisasjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "organisasjon" } }), data.plan === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "plan" } }), data.katalog === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "katalog" } }), data.prikking === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "prikking" } }), data.gap === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "gap" } }), data.behovsmeldinger === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "behovsmeldinger" } }), data.dokument !== void 0 && data.dokument !== "innsending" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "innsending" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.laget !== void 0) {
      let data2 = data.laget;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.verktoey === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "verktoey" } }), data2.versjon === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "versjon" } }), data2.tidspunkt === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "tidspunkt" } }), data2.kilder === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "kilder" } }), data2.verktoey !== void 0) {
          let data3 = data2.verktoey;
          typeof data3 == "string" ? data3.length < 1 && (vErrors ??= []).push({ instancePath: "/laget/verktoey", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/laget/verktoey", keyword: "type", params: { type: "string" } });
        }
        if (data2.versjon !== void 0) {
          let data4 = data2.versjon;
          typeof data4 == "string" ? data4.length < 1 && (vErrors ??= []).push({ instancePath: "/laget/versjon", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/laget/versjon", keyword: "type", params: { type: "string" } });
        }
        if (data2.tidspunkt !== void 0) {
          let data5 = data2.tidspunkt;
          typeof data5 == "string" ? (pattern4.test(data5) || (vErrors ??= []).push({ instancePath: "/laget/tidspunkt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } }), tidspunkt(data5) || (vErrors ??= []).push({ instancePath: "/laget/tidspunkt", keyword: "format", params: { format: "tidspunkt" } })) : (vErrors ??= []).push({ instancePath: "/laget/tidspunkt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } });
        }
        if (data2.kilder !== void 0) {
          let data6 = data2.kilder;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.fil === void 0 && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "required", params: { missingProperty: "fil" } }), data7.sha256 === void 0 && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "required", params: { missingProperty: "sha256" } }), data7.fil !== void 0) {
                  let data8 = data7.fil;
                  typeof data8 == "string" ? data8.length < 1 && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/fil", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/fil", keyword: "type", params: { type: "string" } });
                }
                if (data7.sha256 !== void 0) {
                  let data9 = data7.sha256;
                  typeof data9 == "string" ? pattern5.test(data9) || (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/sha256", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }) : (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/sha256", keyword: "type", params: { type: "string", pattern: "^[0-9a-f]{64}$" } });
                }
                for (let key0 in data7)
                  key0 !== "fil" && key0 !== "sha256" && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0, known: ["fil", "sha256"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "type", params: { type: "object" } });
            }
          } else
            (vErrors ??= []).push({ instancePath: "/laget/kilder", keyword: "type", params: { type: "array" } });
        }
        for (let key1 in data2)
          key1 !== "verktoey" && key1 !== "versjon" && key1 !== "tidspunkt" && key1 !== "kilder" && (vErrors ??= []).push({ instancePath: "/laget", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["verktoey", "versjon", "tidspunkt", "kilder"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/laget", keyword: "type", params: { type: "object" } });
    }
    if (data.organisasjon !== void 0) {
      let data10 = data.organisasjon;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10) && data10.type !== void 0 && data10.type === "kommune" && data10 && typeof data10 == "object" && !Array.isArray(data10) && data10.kommunenummer === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "kommunenummer" } }), data10 && typeof data10 == "object" && !Array.isArray(data10) && data10.type !== void 0 && data10.type === "fylkeskommune" && data10 && typeof data10 == "object" && !Array.isArray(data10) && data10.fylkesnummer === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "fylkesnummer" } }), data10 && typeof data10 == "object" && !Array.isArray(data10) && data10.type !== void 0 && data10.type === "privat_eier" && data10 && typeof data10 == "object" && !Array.isArray(data10) && data10.orgnr === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "orgnr" } }), data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.type === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "type" } }), data10.navn === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "navn" } }), data10.type !== void 0) {
          let data11 = data10.type;
          data11 !== "kommune" && data11 !== "fylkeskommune" && data11 !== "interkommunalt" && data11 !== "privat_eier" && (vErrors ??= []).push({ instancePath: "/organisasjon/type", keyword: "enum", params: { allowedValues: ["kommune", "fylkeskommune", "interkommunalt", "privat_eier"] } });
        }
        if (data10.kommunenummer !== void 0) {
          let data12 = data10.kommunenummer;
          typeof data12 == "string" ? pattern6.test(data12) || (vErrors ??= []).push({ instancePath: "/organisasjon/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
        }
        if (data10.fylkesnummer !== void 0) {
          let data13 = data10.fylkesnummer;
          typeof data13 == "string" ? pattern7.test(data13) || (vErrors ??= []).push({ instancePath: "/organisasjon/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
        }
        if (data10.orgnr !== void 0) {
          let data14 = data10.orgnr;
          typeof data14 == "string" ? (pattern8.test(data14) || (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data14) || (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
        }
        if (data10.navn !== void 0) {
          let data15 = data10.navn;
          typeof data15 == "string" ? data15.length < 1 && (vErrors ??= []).push({ instancePath: "/organisasjon/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/navn", keyword: "type", params: { type: "string" } });
        }
        for (let key2 in data10)
          key2 !== "type" && key2 !== "kommunenummer" && key2 !== "fylkesnummer" && key2 !== "orgnr" && key2 !== "navn" && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["type", "kommunenummer", "fylkesnummer", "orgnr", "navn"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "type", params: { type: "object" } });
    }
    if (data.plan !== void 0) {
      let data16 = data.plan;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.periode === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "periode" } }), data16.status === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "status" } }), data16.maalform === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "maalform" } }), data16.steg === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "steg" } }), data16.periode !== void 0) {
          let data17 = data16.periode;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.fra === void 0 && (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "required", params: { missingProperty: "fra" } }), data17.til === void 0 && (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "required", params: { missingProperty: "til" } }), data17.fra !== void 0) {
              let data18 = data17.fra;
              typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || (vErrors ??= []).push({ instancePath: "/plan/periode/fra", keyword: "type", params: { type: "integer" } }), typeof data18 == "number" && isFinite(data18) && ((data18 > 2100 || isNaN(data18)) && (vErrors ??= []).push({ instancePath: "/plan/periode/fra", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data18 < 2e3 || isNaN(data18)) && (vErrors ??= []).push({ instancePath: "/plan/periode/fra", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
            }
            if (data17.til !== void 0) {
              let data19 = data17.til;
              typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (vErrors ??= []).push({ instancePath: "/plan/periode/til", keyword: "type", params: { type: "integer" } }), typeof data19 == "number" && isFinite(data19) && ((data19 > 2100 || isNaN(data19)) && (vErrors ??= []).push({ instancePath: "/plan/periode/til", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data19 < 2e3 || isNaN(data19)) && (vErrors ??= []).push({ instancePath: "/plan/periode/til", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
            }
            for (let key3 in data17)
              key3 !== "fra" && key3 !== "til" && (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "additionalProperties", params: { additionalProperty: key3, known: ["fra", "til"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "type", params: { type: "object" } });
        }
        if (data16.status !== void 0) {
          let data20 = data16.status;
          data20 !== "utkast" && data20 !== "hoering" && data20 !== "vedtatt" && (vErrors ??= []).push({ instancePath: "/plan/status", keyword: "enum", params: { allowedValues: ["utkast", "hoering", "vedtatt"] } });
        }
        if (data16.maalform !== void 0) {
          let data21 = data16.maalform;
          data21 !== "bokmaal" && data21 !== "nynorsk" && (vErrors ??= []).push({ instancePath: "/plan/maalform", keyword: "enum", params: { allowedValues: ["bokmaal", "nynorsk"] } });
        }
        if (data16.steg !== void 0) {
          let data22 = data16.steg;
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.organisering === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "organisering" } }), data22.forankring === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "forankring" } }), data22.maal === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "maal" } }), data22.kompetansebegrep === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "kompetansebegrep" } }), data22.analyse === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "analyse" } }), data22.strategi === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "strategi" } }), data22.oppfoelging === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "oppfoelging" } }), data22.organisering !== void 0) {
              let data23 = data22.organisering;
              data23 !== "tom" && data23 !== "paabegynt" && data23 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/organisering", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data22.forankring !== void 0) {
              let data24 = data22.forankring;
              data24 !== "tom" && data24 !== "paabegynt" && data24 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/forankring", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data22.maal !== void 0) {
              let data25 = data22.maal;
              data25 !== "tom" && data25 !== "paabegynt" && data25 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/maal", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data22.kompetansebegrep !== void 0) {
              let data26 = data22.kompetansebegrep;
              data26 !== "tom" && data26 !== "paabegynt" && data26 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/kompetansebegrep", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data22.analyse !== void 0) {
              let data27 = data22.analyse;
              data27 !== "tom" && data27 !== "paabegynt" && data27 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/analyse", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data22.strategi !== void 0) {
              let data28 = data22.strategi;
              data28 !== "tom" && data28 !== "paabegynt" && data28 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/strategi", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data22.oppfoelging !== void 0) {
              let data29 = data22.oppfoelging;
              data29 !== "tom" && data29 !== "paabegynt" && data29 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/oppfoelging", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            for (let key4 in data22)
              key4 !== "organisering" && key4 !== "forankring" && key4 !== "maal" && key4 !== "kompetansebegrep" && key4 !== "analyse" && key4 !== "strategi" && key4 !== "oppfoelging" && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "additionalProperties", params: { additionalProperty: key4, known: ["organisering", "forankring", "maal", "kompetansebegrep", "analyse", "strategi", "oppfoelging"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "type", params: { type: "object" } });
        }
        for (let key5 in data16)
          key5 !== "periode" && key5 !== "status" && key5 !== "maalform" && key5 !== "steg" && (vErrors ??= []).push({ instancePath: "/plan", keyword: "additionalProperties", params: { additionalProperty: key5, known: ["periode", "status", "maalform", "steg"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/plan", keyword: "type", params: { type: "object" } });
    }
    if (data.katalog !== void 0) {
      let data30 = data.katalog;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.id === void 0 && (vErrors ??= []).push({ instancePath: "/katalog", keyword: "required", params: { missingProperty: "id" } }), data30.utgave === void 0 && (vErrors ??= []).push({ instancePath: "/katalog", keyword: "required", params: { missingProperty: "utgave" } }), data30.id !== void 0) {
          let data31 = data30.id;
          typeof data31 == "string" ? pattern9.test(data31) || (vErrors ??= []).push({ instancePath: "/katalog/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/katalog/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
        }
        if (data30.utgave !== void 0) {
          let data32 = data30.utgave;
          typeof data32 == "string" ? data32.length < 1 && (vErrors ??= []).push({ instancePath: "/katalog/utgave", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/katalog/utgave", keyword: "type", params: { type: "string" } });
        }
        for (let key6 in data30)
          key6 !== "id" && key6 !== "utgave" && (vErrors ??= []).push({ instancePath: "/katalog", keyword: "additionalProperties", params: { additionalProperty: key6, known: ["id", "utgave"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/katalog", keyword: "type", params: { type: "object" } });
    }
    if (data.prikking !== void 0) {
      let data33 = data.prikking;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.terskel === void 0 && (vErrors ??= []).push({ instancePath: "/prikking", keyword: "required", params: { missingProperty: "terskel" } }), data33.terskel !== void 0) {
          let data34 = data33.terskel;
          typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34) || (vErrors ??= []).push({ instancePath: "/prikking/terskel", keyword: "type", params: { type: "integer" } }), typeof data34 == "number" && isFinite(data34) && (data34 < 3 || isNaN(data34)) && (vErrors ??= []).push({ instancePath: "/prikking/terskel", keyword: "minimum", params: { comparison: ">=", limit: 3 } });
        }
        for (let key7 in data33)
          key7 !== "terskel" && (vErrors ??= []).push({ instancePath: "/prikking", keyword: "additionalProperties", params: { additionalProperty: key7, known: ["terskel"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/prikking", keyword: "type", params: { type: "object" } });
    }
    if (data.gap !== void 0) {
      let data35 = data.gap;
      if (Array.isArray(data35)) {
        let len1 = data35.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data36 = data35[i1];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.kompetanse === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "kompetanse" } }), data36.tjeneste === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "tjeneste" } }), data36.nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "nivaa" } }), data36.enheter === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "enheter" } }), data36.ukartlagt === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "ukartlagt" } }), data36.behov === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "behov" } }), data36.dekning === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "dekning" } }), data36.gap === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "gap" } }), data36.gap_etter_deling === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "gap_etter_deling" } }), data36.status === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "status" } }), data36.kompetanse !== void 0) {
              let data37 = data36.kompetanse;
              typeof data37 == "string" ? pattern9.test(data37) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/kompetanse", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/kompetanse", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data36.tjeneste !== void 0) {
              let data38 = data36.tjeneste;
              data38 !== "barnehage" && data38 !== "skole" && data38 !== "videregaaende" && data38 !== "sfo" && data38 !== "ppt" && data38 !== "eiernivaa" && data38 !== "barnevern" && data38 !== "helsestasjon" && data38 !== "kulturskole" && data38 !== "statped" && data38 !== "annet" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
            }
            if (data36.nivaa !== void 0) {
              let data39 = data36.nivaa;
              typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/nivaa", keyword: "type", params: { type: "integer" } }), typeof data39 == "number" && isFinite(data39) && ((data39 > 9 || isNaN(data39)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data39 < 0 || isNaN(data39)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/nivaa", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
            }
            if (data36.enheter !== void 0) {
              let data40 = data36.enheter;
              typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/enheter", keyword: "type", params: { type: "integer" } }), typeof data40 == "number" && isFinite(data40) && (data40 < 0 || isNaN(data40)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/enheter", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data36.ukartlagt !== void 0) {
              let data41 = data36.ukartlagt;
              typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/ukartlagt", keyword: "type", params: { type: "integer" } }), typeof data41 == "number" && isFinite(data41) && (data41 < 0 || isNaN(data41)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/ukartlagt", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data36.behov !== void 0) {
              let data42 = data36.behov;
              typeof data42 == "number" && isFinite(data42) ? (data42 < 0 || isNaN(data42)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/behov", keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/behov", keyword: "type", params: { type: "number" } });
            }
            if (data36.dekning !== void 0) {
              let data43 = data36.dekning;
              !(typeof data43 == "number" && isFinite(data43)) && data43 !== null && typeof data43 != "string" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/dekning", keyword: "type", params: { type: ["number", "null", "string"] } }), typeof data43 == "number" && isFinite(data43) && (data43 < 0 || isNaN(data43)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/dekning", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), typeof data43 == "string" && (pattern11.test(data43) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/dekning", keyword: "pattern", params: { pattern: "^skjult$" } }));
            }
            if (data36.gap !== void 0) {
              let data44 = data36.gap;
              !(typeof data44 == "number" && isFinite(data44)) && data44 !== null && typeof data44 != "string" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap", keyword: "type", params: { type: ["number", "null", "string"] } }), typeof data44 == "number" && isFinite(data44) && (data44 < 0 || isNaN(data44)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), typeof data44 == "string" && (pattern11.test(data44) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap", keyword: "pattern", params: { pattern: "^skjult$" } }));
            }
            if (data36.gap_etter_deling !== void 0) {
              let data45 = data36.gap_etter_deling;
              !(typeof data45 == "number" && isFinite(data45)) && data45 !== null && typeof data45 != "string" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap_etter_deling", keyword: "type", params: { type: ["number", "null", "string"] } }), typeof data45 == "number" && isFinite(data45) && (data45 < 0 || isNaN(data45)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap_etter_deling", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), typeof data45 == "string" && (pattern11.test(data45) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap_etter_deling", keyword: "pattern", params: { pattern: "^skjult$" } }));
            }
            if (data36.status !== void 0) {
              let data46 = data36.status;
              data46 !== "dekket" && data46 !== "delvis" && data46 !== "ikke_dekket" && data46 !== "ukartlagt" && data46 !== "skjult" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/status", keyword: "enum", params: { allowedValues: ["dekket", "delvis", "ikke_dekket", "ukartlagt", "skjult"] } });
            }
            for (let key8 in data36)
              key8 !== "kompetanse" && key8 !== "tjeneste" && key8 !== "nivaa" && key8 !== "enheter" && key8 !== "ukartlagt" && key8 !== "behov" && key8 !== "dekning" && key8 !== "gap" && key8 !== "gap_etter_deling" && key8 !== "status" && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "additionalProperties", params: { additionalProperty: key8, known: ["kompetanse", "tjeneste", "nivaa", "enheter", "ukartlagt", "behov", "dekning", "gap", "gap_etter_deling", "status"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/gap", keyword: "type", params: { type: "array" } });
    }
    if (data.behovsmeldinger !== void 0) {
      let data47 = data.behovsmeldinger;
      if (Array.isArray(data47)) {
        let len2 = data47.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data48 = data47[i2];
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.dokument === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "dokument" } }), data48.versjon === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "versjon" } }), data48.id === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "id" } }), data48.ordning === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "ordning" } }), data48.barnehage_skoleaar === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "barnehage_skoleaar" } }), data48.type === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "type" } }), data48.innsender === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "innsender" } }), data48.kontakt === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "kontakt" } }), data48.deltakere === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "deltakere" } }), data48.behov === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "behov" } }), data48.forankring === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "forankring" } }), data48.medvirkning === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "medvirkning" } }), data48.maal === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "maal" } }), data48.tiltak === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "tiltak" } }), data48.maalgrupper === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "maalgrupper" } }), data48.partner === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "partner" } }), data48.budsjett === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "budsjett" } }), data48.kriterier === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "kriterier" } }), data48.maalform === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "maalform" } }), data48.dokument !== void 0 && data48.dokument !== "behovsmelding" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/dokument", keyword: "const", params: { allowedValue: "behovsmelding" } }), data48.versjon !== void 0 && data48.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/versjon", keyword: "const", params: { allowedValue: 1 } }), data48.id !== void 0) {
              let data51 = data48.id;
              typeof data51 == "string" ? pattern9.test(data51) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data48.ordning !== void 0) {
              let data52 = data48.ordning;
              typeof data52 == "string" ? pattern15.test(data52) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/ordning", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/ordning", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
            }
            if (data48.barnehage_skoleaar !== void 0) {
              let data53 = data48.barnehage_skoleaar;
              typeof data53 == "string" ? (pattern16.test(data53) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/barnehage_skoleaar", keyword: "pattern", params: { pattern: "^[0-9]{4}/[0-9]{4}$" } }), skoleaar(data53) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/barnehage_skoleaar", keyword: "format", params: { format: "skoleaar" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/barnehage_skoleaar", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}/[0-9]{4}$" } });
            }
            if (data48.type !== void 0) {
              let data54 = data48.type;
              data54 !== "ny" && data54 !== "viderefoering" && data54 !== "supplerende" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/type", keyword: "enum", params: { allowedValues: ["ny", "viderefoering", "supplerende"] } });
            }
            if (data48.tidligere_id !== void 0) {
              let data55 = data48.tidligere_id;
              typeof data55 == "string" ? pattern9.test(data55) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tidligere_id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tidligere_id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data48.innsender !== void 0) {
              let data56 = data48.innsender;
              if (data56 && typeof data56 == "object" && !Array.isArray(data56) && data56.type !== void 0 && data56.type === "kommune" && data56 && typeof data56 == "object" && !Array.isArray(data56) && data56.kommunenummer === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "kommunenummer" } }), data56 && typeof data56 == "object" && !Array.isArray(data56) && data56.type !== void 0 && data56.type === "fylkeskommune" && data56 && typeof data56 == "object" && !Array.isArray(data56) && data56.fylkesnummer === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "fylkesnummer" } }), data56 && typeof data56 == "object" && !Array.isArray(data56) && data56.type !== void 0 && data56.type === "privat_eier" && data56 && typeof data56 == "object" && !Array.isArray(data56) && data56.orgnr === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "orgnr" } }), data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                if (data56.type === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "type" } }), data56.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "navn" } }), data56.type !== void 0) {
                  let data57 = data56.type;
                  data57 !== "kommune" && data57 !== "fylkeskommune" && data57 !== "interkommunalt" && data57 !== "privat_eier" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/type", keyword: "enum", params: { allowedValues: ["kommune", "fylkeskommune", "interkommunalt", "privat_eier"] } });
                }
                if (data56.kommunenummer !== void 0) {
                  let data58 = data56.kommunenummer;
                  typeof data58 == "string" ? pattern6.test(data58) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
                }
                if (data56.fylkesnummer !== void 0) {
                  let data59 = data56.fylkesnummer;
                  typeof data59 == "string" ? pattern7.test(data59) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
                }
                if (data56.orgnr !== void 0) {
                  let data60 = data56.orgnr;
                  typeof data60 == "string" ? (pattern8.test(data60) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data60) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
                }
                if (data56.navn !== void 0) {
                  let data61 = data56.navn;
                  typeof data61 == "string" ? data61.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/navn", keyword: "type", params: { type: "string" } });
                }
                for (let key9 in data56)
                  key9 !== "type" && key9 !== "kommunenummer" && key9 !== "fylkesnummer" && key9 !== "orgnr" && key9 !== "navn" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "additionalProperties", params: { additionalProperty: key9, known: ["type", "kommunenummer", "fylkesnummer", "orgnr", "navn"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "type", params: { type: "object" } });
            }
            if (data48.nettverk !== void 0) {
              let data62 = data48.nettverk;
              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                if (data62.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "required", params: { missingProperty: "navn" } }), data62.deltakere === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "required", params: { missingProperty: "deltakere" } }), data62.navn !== void 0) {
                  let data63 = data62.navn;
                  typeof data63 == "string" ? data63.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/navn", keyword: "type", params: { type: "string" } });
                }
                if (data62.deltakere !== void 0) {
                  let data64 = data62.deltakere;
                  if (Array.isArray(data64)) {
                    data64.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere", keyword: "minItems", params: { limit: 1 } });
                    let len3 = data64.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data65 = data64[i3];
                      typeof data65 == "string" ? (pattern21.test(data65) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere/" + i3, keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } }), orgnr(data65) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere/" + i3, keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere/" + i3, keyword: "type", params: { type: "string", pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere", keyword: "type", params: { type: "array", items: "string" } });
                }
                for (let key10 in data62)
                  key10 !== "navn" && key10 !== "deltakere" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "additionalProperties", params: { additionalProperty: key10, known: ["navn", "deltakere"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "type", params: { type: "object" } });
            }
            if (data48.kontakt !== void 0) {
              let data66 = data48.kontakt;
              if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                if (data66.rolle === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "required", params: { missingProperty: "rolle" } }), data66.epost === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "required", params: { missingProperty: "epost" } }), data66.rolle !== void 0) {
                  let data67 = data66.rolle;
                  typeof data67 == "string" ? data67.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/rolle", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/rolle", keyword: "type", params: { type: "string" } });
                }
                if (data66.epost !== void 0) {
                  let data68 = data66.epost;
                  typeof data68 == "string" ? epost(data68) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/epost", keyword: "format", params: { format: "epost" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/epost", keyword: "type", params: { type: "string" } });
                }
                for (let key11 in data66)
                  key11 !== "rolle" && key11 !== "epost" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "additionalProperties", params: { additionalProperty: key11, known: ["rolle", "epost"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "type", params: { type: "object" } });
            }
            if (data48.deltakere !== void 0) {
              let data69 = data48.deltakere;
              if (Array.isArray(data69)) {
                data69.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere", keyword: "minItems", params: { limit: 1 } });
                let len4 = data69.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data70 = data69[i4];
                  if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                    if (data70.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "required", params: { missingProperty: "navn" } }), data70.tjeneste === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "required", params: { missingProperty: "tjeneste" } }), data70.navn !== void 0) {
                      let data71 = data70.navn;
                      typeof data71 == "string" ? data71.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/navn", keyword: "type", params: { type: "string" } });
                    }
                    if (data70.tjeneste !== void 0) {
                      let data72 = data70.tjeneste;
                      data72 !== "barnehage" && data72 !== "skole" && data72 !== "videregaaende" && data72 !== "sfo" && data72 !== "ppt" && data72 !== "eiernivaa" && data72 !== "barnevern" && data72 !== "helsestasjon" && data72 !== "kulturskole" && data72 !== "statped" && data72 !== "annet" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                    }
                    if (data70.privat !== void 0 && typeof data70.privat != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/privat", keyword: "type", params: { type: "boolean" } }), data70.kommunenummer !== void 0) {
                      let data74 = data70.kommunenummer;
                      typeof data74 == "string" ? pattern6.test(data74) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
                    }
                    if (data70.orgnr !== void 0) {
                      let data75 = data70.orgnr;
                      typeof data75 == "string" ? (pattern8.test(data75) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data75) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
                    }
                    for (let key12 in data70)
                      key12 !== "navn" && key12 !== "tjeneste" && key12 !== "privat" && key12 !== "kommunenummer" && key12 !== "orgnr" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "additionalProperties", params: { additionalProperty: key12, known: ["navn", "tjeneste", "privat", "kommunenummer", "orgnr"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere", keyword: "type", params: { type: "array" } });
            }
            if (data48.behov !== void 0) {
              let data76 = data48.behov;
              if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                if (data76.beskrivelse === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov", keyword: "required", params: { missingProperty: "beskrivelse" } }), data76.beskrivelse !== void 0) {
                  let data77 = data76.beskrivelse;
                  typeof data77 == "string" ? data77.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/beskrivelse", keyword: "type", params: { type: "string" } });
                }
                if (data76.krav !== void 0) {
                  let data78 = data76.krav;
                  if (Array.isArray(data78)) {
                    let len5 = data78.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data79 = data78[i5];
                      typeof data79 == "string" ? pattern9.test(data79) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/krav/" + i5, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/krav/" + i5, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/krav", keyword: "type", params: { type: "array", items: "string" } });
                }
                if (data76.kartlagt !== void 0) {
                  let data80 = data76.kartlagt;
                  typeof data80 == "string" ? (pattern25.test(data80) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/kartlagt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data80) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/kartlagt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/kartlagt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data76.metode !== void 0) {
                  let data81 = data76.metode;
                  data81 !== "samtale" && data81 !== "selvvurdering" && data81 !== "leder_vurdering" && data81 !== "register" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/metode", keyword: "enum", params: { allowedValues: ["samtale", "selvvurdering", "leder_vurdering", "register"] } });
                }
                for (let key13 in data76)
                  key13 !== "beskrivelse" && key13 !== "krav" && key13 !== "kartlagt" && key13 !== "metode" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov", keyword: "additionalProperties", params: { additionalProperty: key13, known: ["beskrivelse", "krav", "kartlagt", "metode"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov", keyword: "type", params: { type: "object" } });
            }
            if (data48.forankring !== void 0) {
              let data82 = data48.forankring;
              if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                if (data82.planer === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring", keyword: "required", params: { missingProperty: "planer" } }), data82.planer !== void 0) {
                  let data83 = data82.planer;
                  if (Array.isArray(data83)) {
                    data83.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer", keyword: "minItems", params: { limit: 1 } });
                    let len6 = data83.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data84 = data83[i6];
                      typeof data84 == "string" ? data84.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer/" + i6, keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer/" + i6, keyword: "type", params: { type: "string" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer", keyword: "type", params: { type: "array", items: "string" } });
                }
                if (data82.sak !== void 0) {
                  let data85 = data82.sak;
                  typeof data85 == "string" ? data85.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/sak", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/sak", keyword: "type", params: { type: "string" } });
                }
                for (let key14 in data82)
                  key14 !== "planer" && key14 !== "sak" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring", keyword: "additionalProperties", params: { additionalProperty: key14, known: ["planer", "sak"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring", keyword: "type", params: { type: "object" } });
            }
            if (data48.medvirkning !== void 0) {
              let data86 = data48.medvirkning;
              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                if (data86.ansatte === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "required", params: { missingProperty: "ansatte" } }), data86.tillitsvalgte === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "required", params: { missingProperty: "tillitsvalgte" } }), data86.ansatte !== void 0 && typeof data86.ansatte != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/ansatte", keyword: "type", params: { type: "boolean" } }), data86.tillitsvalgte !== void 0 && typeof data86.tillitsvalgte != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/tillitsvalgte", keyword: "type", params: { type: "boolean" } }), data86.beskrivelse !== void 0) {
                  let data89 = data86.beskrivelse;
                  typeof data89 == "string" ? data89.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/beskrivelse", keyword: "type", params: { type: "string" } });
                }
                for (let key15 in data86)
                  key15 !== "ansatte" && key15 !== "tillitsvalgte" && key15 !== "beskrivelse" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "additionalProperties", params: { additionalProperty: key15, known: ["ansatte", "tillitsvalgte", "beskrivelse"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "type", params: { type: "object" } });
            }
            if (data48.maal !== void 0) {
              let data90 = data48.maal;
              if (Array.isArray(data90)) {
                data90.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal", keyword: "minItems", params: { limit: 1 } });
                let len7 = data90.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data91 = data90[i7];
                  if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                    if (data91.tekst === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "required", params: { missingProperty: "tekst" } }), data91.kjennetegn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "required", params: { missingProperty: "kjennetegn" } }), data91.tekst !== void 0) {
                      let data92 = data91.tekst;
                      typeof data92 == "string" ? data92.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/tekst", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/tekst", keyword: "type", params: { type: "string" } });
                    }
                    if (data91.kjennetegn !== void 0) {
                      let data93 = data91.kjennetegn;
                      typeof data93 == "string" ? data93.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/kjennetegn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/kjennetegn", keyword: "type", params: { type: "string" } });
                    }
                    for (let key16 in data91)
                      key16 !== "tekst" && key16 !== "kjennetegn" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "additionalProperties", params: { additionalProperty: key16, known: ["tekst", "kjennetegn"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal", keyword: "type", params: { type: "array" } });
            }
            if (data48.tiltak !== void 0) {
              let data94 = data48.tiltak;
              if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                if (data94.id === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "id" } }), data94.tittel === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "tittel" } }), data94.beskrivelse === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "beskrivelse" } }), data94.kollektivt === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "kollektivt" } }), data94.start === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "start" } }), data94.slutt === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "slutt" } }), data94.id !== void 0) {
                  let data95 = data94.id;
                  typeof data95 == "string" ? pattern9.test(data95) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                }
                if (data94.tittel !== void 0) {
                  let data96 = data94.tittel;
                  typeof data96 == "string" ? data96.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tittel", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tittel", keyword: "type", params: { type: "string" } });
                }
                if (data94.beskrivelse !== void 0) {
                  let data97 = data94.beskrivelse;
                  typeof data97 == "string" ? data97.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/beskrivelse", keyword: "type", params: { type: "string" } });
                }
                if (data94.arbeidsform !== void 0) {
                  let data98 = data94.arbeidsform;
                  typeof data98 == "string" ? data98.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/arbeidsform", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/arbeidsform", keyword: "type", params: { type: "string" } });
                }
                if (data94.kollektivt !== void 0 && typeof data94.kollektivt != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/kollektivt", keyword: "type", params: { type: "boolean" } }), data94.tema !== void 0) {
                  let data100 = data94.tema;
                  if (Array.isArray(data100)) {
                    let len8 = data100.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data101 = data100[i8];
                      typeof data101 == "string" ? pattern9.test(data101) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tema/" + i8, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tema/" + i8, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tema", keyword: "type", params: { type: "array", items: "string" } });
                }
                if (data94.start !== void 0) {
                  let data102 = data94.start;
                  typeof data102 == "string" ? (pattern25.test(data102) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/start", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data102) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/start", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/start", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data94.slutt !== void 0) {
                  let data103 = data94.slutt;
                  typeof data103 == "string" ? (pattern25.test(data103) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/slutt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data103) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/slutt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/slutt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                for (let key17 in data94)
                  key17 !== "id" && key17 !== "tittel" && key17 !== "beskrivelse" && key17 !== "arbeidsform" && key17 !== "kollektivt" && key17 !== "tema" && key17 !== "start" && key17 !== "slutt" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "additionalProperties", params: { additionalProperty: key17, known: ["id", "tittel", "beskrivelse", "arbeidsform", "kollektivt", "tema", "start", "slutt"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "type", params: { type: "object" } });
            }
            if (data48.maalgrupper !== void 0) {
              let data104 = data48.maalgrupper;
              if (Array.isArray(data104)) {
                data104.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper", keyword: "minItems", params: { limit: 1 } });
                let len9 = data104.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data105 = data104[i9];
                  if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                    if (data105.gruppe === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "required", params: { missingProperty: "gruppe" } }), data105.antall === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "required", params: { missingProperty: "antall" } }), data105.gruppe !== void 0) {
                      let data106 = data105.gruppe;
                      typeof data106 == "string" ? data106.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/gruppe", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/gruppe", keyword: "type", params: { type: "string" } });
                    }
                    if (data105.antall !== void 0) {
                      let data107 = data105.antall;
                      typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/antall", keyword: "type", params: { type: "integer" } }), typeof data107 == "number" && isFinite(data107) && (data107 < 0 || isNaN(data107)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/antall", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    for (let key18 in data105)
                      key18 !== "gruppe" && key18 !== "antall" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "additionalProperties", params: { additionalProperty: key18, known: ["gruppe", "antall"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper", keyword: "type", params: { type: "array" } });
            }
            if (data48.partner !== void 0) {
              let data108 = data48.partner;
              if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                if (data108.type === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "required", params: { missingProperty: "type" } }), data108.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "required", params: { missingProperty: "navn" } }), data108.type !== void 0) {
                  let data109 = data108.type;
                  data109 !== "uh" && data109 !== "nasjonalt_senter" && data109 !== "fagskole" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/type", keyword: "enum", params: { allowedValues: ["uh", "nasjonalt_senter", "fagskole"] } });
                }
                if (data108.navn !== void 0) {
                  let data110 = data108.navn;
                  typeof data110 == "string" ? data110.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/navn", keyword: "type", params: { type: "string" } });
                }
                if (data108.kontaktet !== void 0) {
                  let data111 = data108.kontaktet;
                  typeof data111 == "string" ? (pattern25.test(data111) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/kontaktet", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data111) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/kontaktet", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/kontaktet", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data108.bidrag !== void 0) {
                  let data112 = data108.bidrag;
                  typeof data112 == "string" ? data112.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/bidrag", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/bidrag", keyword: "type", params: { type: "string" } });
                }
                for (let key19 in data108)
                  key19 !== "type" && key19 !== "navn" && key19 !== "kontaktet" && key19 !== "bidrag" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "additionalProperties", params: { additionalProperty: key19, known: ["type", "navn", "kontaktet", "bidrag"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "type", params: { type: "object" } });
            }
            if (data48.statped !== void 0) {
              let data113 = data48.statped;
              if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                if (data113.involvert === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped", keyword: "required", params: { missingProperty: "involvert" } }), data113.involvert !== void 0 && typeof data113.involvert != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped/involvert", keyword: "type", params: { type: "boolean" } }), data113.bidrag !== void 0) {
                  let data115 = data113.bidrag;
                  typeof data115 == "string" ? data115.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped/bidrag", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped/bidrag", keyword: "type", params: { type: "string" } });
                }
                for (let key20 in data113)
                  key20 !== "involvert" && key20 !== "bidrag" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped", keyword: "additionalProperties", params: { additionalProperty: key20, known: ["involvert", "bidrag"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped", keyword: "type", params: { type: "object" } });
            }
            if (data48.budsjett !== void 0) {
              let data116 = data48.budsjett;
              if (Array.isArray(data116)) {
                data116.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett", keyword: "minItems", params: { limit: 1 } });
                let len10 = data116.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data117 = data116[i10];
                  if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                    if (data117.aar === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "required", params: { missingProperty: "aar" } }), data117.tilskudd_eier === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "required", params: { missingProperty: "tilskudd_eier" } }), data117.tilskudd_partner === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "required", params: { missingProperty: "tilskudd_partner" } }), data117.aar !== void 0) {
                      let data118 = data117.aar;
                      typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/aar", keyword: "type", params: { type: "integer" } }), typeof data118 == "number" && isFinite(data118) && ((data118 > 2100 || isNaN(data118)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/aar", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data118 < 2e3 || isNaN(data118)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/aar", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                    }
                    if (data117.tilskudd_eier !== void 0) {
                      let data119 = data117.tilskudd_eier;
                      typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_eier", keyword: "type", params: { type: "integer" } }), typeof data119 == "number" && isFinite(data119) && (data119 < 0 || isNaN(data119)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_eier", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data117.tilskudd_partner !== void 0) {
                      let data120 = data117.tilskudd_partner;
                      typeof data120 == "number" && !(data120 % 1) && !isNaN(data120) && isFinite(data120) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_partner", keyword: "type", params: { type: "integer" } }), typeof data120 == "number" && isFinite(data120) && (data120 < 0 || isNaN(data120)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_partner", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data117.egenandel !== void 0) {
                      let data121 = data117.egenandel;
                      typeof data121 == "number" && !(data121 % 1) && !isNaN(data121) && isFinite(data121) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/egenandel", keyword: "type", params: { type: "integer" } }), typeof data121 == "number" && isFinite(data121) && (data121 < 0 || isNaN(data121)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/egenandel", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data117.koordinator !== void 0) {
                      let data122 = data117.koordinator;
                      typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/koordinator", keyword: "type", params: { type: "integer" } }), typeof data122 == "number" && isFinite(data122) && (data122 < 0 || isNaN(data122)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/koordinator", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    for (let key21 in data117)
                      key21 !== "aar" && key21 !== "tilskudd_eier" && key21 !== "tilskudd_partner" && key21 !== "egenandel" && key21 !== "koordinator" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "additionalProperties", params: { additionalProperty: key21, known: ["aar", "tilskudd_eier", "tilskudd_partner", "egenandel", "koordinator"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett", keyword: "type", params: { type: "array" } });
            }
            if (data48.kriterier !== void 0) {
              let data123 = data48.kriterier;
              if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                if (data123.lokalt_behov === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "required", params: { missingProperty: "lokalt_behov" } }), data123.kollektiv_prosess === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "required", params: { missingProperty: "kollektiv_prosess" } }), data123.partnerskap === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "required", params: { missingProperty: "partnerskap" } }), data123.lokalt_behov !== void 0) {
                  let data124 = data123.lokalt_behov;
                  typeof data124 == "string" ? data124.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/lokalt_behov", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/lokalt_behov", keyword: "type", params: { type: "string" } });
                }
                if (data123.kollektiv_prosess !== void 0) {
                  let data125 = data123.kollektiv_prosess;
                  typeof data125 == "string" ? data125.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/kollektiv_prosess", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/kollektiv_prosess", keyword: "type", params: { type: "string" } });
                }
                if (data123.partnerskap !== void 0) {
                  let data126 = data123.partnerskap;
                  typeof data126 == "string" ? data126.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/partnerskap", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/partnerskap", keyword: "type", params: { type: "string" } });
                }
                for (let key22 in data123)
                  key22 !== "lokalt_behov" && key22 !== "kollektiv_prosess" && key22 !== "partnerskap" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "additionalProperties", params: { additionalProperty: key22, known: ["lokalt_behov", "kollektiv_prosess", "partnerskap"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "type", params: { type: "object" } });
            }
            if (data48.prioritet !== void 0) {
              let data127 = data48.prioritet;
              typeof data127 == "number" && !(data127 % 1) && !isNaN(data127) && isFinite(data127) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/prioritet", keyword: "type", params: { type: "integer" } }), typeof data127 == "number" && isFinite(data127) && (data127 < 1 || isNaN(data127)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/prioritet", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
            }
            if (data48.maalform !== void 0) {
              let data128 = data48.maalform;
              data128 !== "bokmaal" && data128 !== "nynorsk" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalform", keyword: "enum", params: { allowedValues: ["bokmaal", "nynorsk"] } });
            }
            data48.type !== void 0 && (data48.type === "viderefoering" || data48.type === "supplerende") && data48 && typeof data48 == "object" && !Array.isArray(data48) && data48.tidligere_id === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "tidligere_id" } });
            for (let key23 in data48)
              key23 !== "dokument" && key23 !== "versjon" && key23 !== "id" && key23 !== "ordning" && key23 !== "barnehage_skoleaar" && key23 !== "type" && key23 !== "tidligere_id" && key23 !== "innsender" && key23 !== "nettverk" && key23 !== "kontakt" && key23 !== "deltakere" && key23 !== "behov" && key23 !== "forankring" && key23 !== "medvirkning" && key23 !== "maal" && key23 !== "tiltak" && key23 !== "maalgrupper" && key23 !== "partner" && key23 !== "statped" && key23 !== "budsjett" && key23 !== "kriterier" && key23 !== "prioritet" && key23 !== "maalform" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "additionalProperties", params: { additionalProperty: key23, known: ["dokument", "versjon", "id", "ordning", "barnehage_skoleaar", "type", "tidligere_id", "innsender", "nettverk", "kontakt", "deltakere", "behov", "forankring", "medvirkning", "maal", "tiltak", "maalgrupper", "partner", "statped", "budsjett", "kriterier", "prioritet", "maalform"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/behovsmeldinger", keyword: "type", params: { type: "array" } });
    }
    for (let key24 in data)
      key24 !== "dokument" && key24 !== "versjon" && key24 !== "laget" && key24 !== "organisasjon" && key24 !== "plan" && key24 !== "katalog" && key24 !== "prikking" && key24 !== "gap" && key24 !== "behovsmeldinger" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key24, known: ["dokument", "versjon", "laget", "organisasjon", "plan", "katalog", "prikking", "gap", "behovsmeldinger"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Innsending> = check;
