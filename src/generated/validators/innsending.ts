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
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.laget === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "laget" } }), data.organisasjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "organisasjon" } }), data.plan === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "plan" } }), data.katalog === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "katalog" } }), data.prikking === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "prikking" } }), data.gap === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "gap" } }), data.behovsmeldinger === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "behovsmeldinger" } }), data.dokument !== void 0 && data.dokument !== "innsending" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "innsending" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.utkast !== void 0 && data.utkast !== !0 && (vErrors ??= []).push({ instancePath: "/utkast", keyword: "const", params: { allowedValue: !0 } }), data.laget !== void 0) {
      let data3 = data.laget;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.verktoey === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "verktoey" } }), data3.versjon === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "versjon" } }), data3.tidspunkt === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "tidspunkt" } }), data3.kilder === void 0 && (vErrors ??= []).push({ instancePath: "/laget", keyword: "required", params: { missingProperty: "kilder" } }), data3.verktoey !== void 0) {
          let data4 = data3.verktoey;
          typeof data4 == "string" ? data4.length < 1 && (vErrors ??= []).push({ instancePath: "/laget/verktoey", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/laget/verktoey", keyword: "type", params: { type: "string" } });
        }
        if (data3.versjon !== void 0) {
          let data5 = data3.versjon;
          typeof data5 == "string" ? data5.length < 1 && (vErrors ??= []).push({ instancePath: "/laget/versjon", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/laget/versjon", keyword: "type", params: { type: "string" } });
        }
        if (data3.tidspunkt !== void 0) {
          let data6 = data3.tidspunkt;
          typeof data6 == "string" ? (pattern4.test(data6) || (vErrors ??= []).push({ instancePath: "/laget/tidspunkt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } }), tidspunkt(data6) || (vErrors ??= []).push({ instancePath: "/laget/tidspunkt", keyword: "format", params: { format: "tidspunkt" } })) : (vErrors ??= []).push({ instancePath: "/laget/tidspunkt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } });
        }
        if (data3.kilder !== void 0) {
          let data7 = data3.kilder;
          if (Array.isArray(data7)) {
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.fil === void 0 && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "required", params: { missingProperty: "fil" } }), data8.sha256 === void 0 && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "required", params: { missingProperty: "sha256" } }), data8.fil !== void 0) {
                  let data9 = data8.fil;
                  typeof data9 == "string" ? data9.length < 1 && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/fil", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/fil", keyword: "type", params: { type: "string" } });
                }
                if (data8.sha256 !== void 0) {
                  let data10 = data8.sha256;
                  typeof data10 == "string" ? pattern5.test(data10) || (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/sha256", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }) : (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0 + "/sha256", keyword: "type", params: { type: "string", pattern: "^[0-9a-f]{64}$" } });
                }
                for (let key0 in data8)
                  key0 !== "fil" && key0 !== "sha256" && (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0, known: ["fil", "sha256"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/laget/kilder/" + i0, keyword: "type", params: { type: "object" } });
            }
          } else
            (vErrors ??= []).push({ instancePath: "/laget/kilder", keyword: "type", params: { type: "array" } });
        }
        for (let key1 in data3)
          key1 !== "verktoey" && key1 !== "versjon" && key1 !== "tidspunkt" && key1 !== "kilder" && (vErrors ??= []).push({ instancePath: "/laget", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["verktoey", "versjon", "tidspunkt", "kilder"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/laget", keyword: "type", params: { type: "object" } });
    }
    if (data.organisasjon !== void 0) {
      let data11 = data.organisasjon;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.type !== void 0 && data11.type === "kommune" && data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.kommunenummer === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "kommunenummer" } }), data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.type !== void 0 && data11.type === "fylkeskommune" && data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.fylkesnummer === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "fylkesnummer" } }), data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.type !== void 0 && data11.type === "privat_eier" && data11 && typeof data11 == "object" && !Array.isArray(data11) && data11.orgnr === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "orgnr" } }), data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.type === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "type" } }), data11.navn === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "navn" } }), data11.type !== void 0) {
          let data12 = data11.type;
          data12 !== "kommune" && data12 !== "fylkeskommune" && data12 !== "interkommunalt" && data12 !== "privat_eier" && (vErrors ??= []).push({ instancePath: "/organisasjon/type", keyword: "enum", params: { allowedValues: ["kommune", "fylkeskommune", "interkommunalt", "privat_eier"] } });
        }
        if (data11.kommunenummer !== void 0) {
          let data13 = data11.kommunenummer;
          typeof data13 == "string" ? pattern6.test(data13) || (vErrors ??= []).push({ instancePath: "/organisasjon/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
        }
        if (data11.fylkesnummer !== void 0) {
          let data14 = data11.fylkesnummer;
          typeof data14 == "string" ? pattern7.test(data14) || (vErrors ??= []).push({ instancePath: "/organisasjon/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
        }
        if (data11.orgnr !== void 0) {
          let data15 = data11.orgnr;
          typeof data15 == "string" ? (pattern8.test(data15) || (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data15) || (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
        }
        if (data11.navn !== void 0) {
          let data16 = data11.navn;
          typeof data16 == "string" ? data16.length < 1 && (vErrors ??= []).push({ instancePath: "/organisasjon/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/navn", keyword: "type", params: { type: "string" } });
        }
        for (let key2 in data11)
          key2 !== "type" && key2 !== "kommunenummer" && key2 !== "fylkesnummer" && key2 !== "orgnr" && key2 !== "navn" && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["type", "kommunenummer", "fylkesnummer", "orgnr", "navn"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "type", params: { type: "object" } });
    }
    if (data.plan !== void 0) {
      let data17 = data.plan;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.periode === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "periode" } }), data17.status === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "status" } }), data17.maalform === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "maalform" } }), data17.steg === void 0 && (vErrors ??= []).push({ instancePath: "/plan", keyword: "required", params: { missingProperty: "steg" } }), data17.periode !== void 0) {
          let data18 = data17.periode;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.fra === void 0 && (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "required", params: { missingProperty: "fra" } }), data18.til === void 0 && (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "required", params: { missingProperty: "til" } }), data18.fra !== void 0) {
              let data19 = data18.fra;
              typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || (vErrors ??= []).push({ instancePath: "/plan/periode/fra", keyword: "type", params: { type: "integer" } }), typeof data19 == "number" && isFinite(data19) && ((data19 > 2100 || isNaN(data19)) && (vErrors ??= []).push({ instancePath: "/plan/periode/fra", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data19 < 2e3 || isNaN(data19)) && (vErrors ??= []).push({ instancePath: "/plan/periode/fra", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
            }
            if (data18.til !== void 0) {
              let data20 = data18.til;
              typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) || (vErrors ??= []).push({ instancePath: "/plan/periode/til", keyword: "type", params: { type: "integer" } }), typeof data20 == "number" && isFinite(data20) && ((data20 > 2100 || isNaN(data20)) && (vErrors ??= []).push({ instancePath: "/plan/periode/til", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data20 < 2e3 || isNaN(data20)) && (vErrors ??= []).push({ instancePath: "/plan/periode/til", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
            }
            for (let key3 in data18)
              key3 !== "fra" && key3 !== "til" && (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "additionalProperties", params: { additionalProperty: key3, known: ["fra", "til"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/plan/periode", keyword: "type", params: { type: "object" } });
        }
        if (data17.status !== void 0) {
          let data21 = data17.status;
          data21 !== "utkast" && data21 !== "hoering" && data21 !== "vedtatt" && (vErrors ??= []).push({ instancePath: "/plan/status", keyword: "enum", params: { allowedValues: ["utkast", "hoering", "vedtatt"] } });
        }
        if (data17.maalform !== void 0) {
          let data22 = data17.maalform;
          data22 !== "bokmaal" && data22 !== "nynorsk" && (vErrors ??= []).push({ instancePath: "/plan/maalform", keyword: "enum", params: { allowedValues: ["bokmaal", "nynorsk"] } });
        }
        if (data17.steg !== void 0) {
          let data23 = data17.steg;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.organisering === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "organisering" } }), data23.forankring === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "forankring" } }), data23.maal === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "maal" } }), data23.kompetansebegrep === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "kompetansebegrep" } }), data23.analyse === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "analyse" } }), data23.strategi === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "strategi" } }), data23.oppfoelging === void 0 && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "required", params: { missingProperty: "oppfoelging" } }), data23.organisering !== void 0) {
              let data24 = data23.organisering;
              data24 !== "tom" && data24 !== "paabegynt" && data24 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/organisering", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data23.forankring !== void 0) {
              let data25 = data23.forankring;
              data25 !== "tom" && data25 !== "paabegynt" && data25 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/forankring", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data23.maal !== void 0) {
              let data26 = data23.maal;
              data26 !== "tom" && data26 !== "paabegynt" && data26 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/maal", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data23.kompetansebegrep !== void 0) {
              let data27 = data23.kompetansebegrep;
              data27 !== "tom" && data27 !== "paabegynt" && data27 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/kompetansebegrep", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data23.analyse !== void 0) {
              let data28 = data23.analyse;
              data28 !== "tom" && data28 !== "paabegynt" && data28 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/analyse", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data23.strategi !== void 0) {
              let data29 = data23.strategi;
              data29 !== "tom" && data29 !== "paabegynt" && data29 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/strategi", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            if (data23.oppfoelging !== void 0) {
              let data30 = data23.oppfoelging;
              data30 !== "tom" && data30 !== "paabegynt" && data30 !== "fullfoert" && (vErrors ??= []).push({ instancePath: "/plan/steg/oppfoelging", keyword: "enum", params: { allowedValues: ["tom", "paabegynt", "fullfoert"] } });
            }
            for (let key4 in data23)
              key4 !== "organisering" && key4 !== "forankring" && key4 !== "maal" && key4 !== "kompetansebegrep" && key4 !== "analyse" && key4 !== "strategi" && key4 !== "oppfoelging" && (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "additionalProperties", params: { additionalProperty: key4, known: ["organisering", "forankring", "maal", "kompetansebegrep", "analyse", "strategi", "oppfoelging"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/plan/steg", keyword: "type", params: { type: "object" } });
        }
        for (let key5 in data17)
          key5 !== "periode" && key5 !== "status" && key5 !== "maalform" && key5 !== "steg" && (vErrors ??= []).push({ instancePath: "/plan", keyword: "additionalProperties", params: { additionalProperty: key5, known: ["periode", "status", "maalform", "steg"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/plan", keyword: "type", params: { type: "object" } });
    }
    if (data.katalog !== void 0) {
      let data31 = data.katalog;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.id === void 0 && (vErrors ??= []).push({ instancePath: "/katalog", keyword: "required", params: { missingProperty: "id" } }), data31.utgave === void 0 && (vErrors ??= []).push({ instancePath: "/katalog", keyword: "required", params: { missingProperty: "utgave" } }), data31.id !== void 0) {
          let data32 = data31.id;
          typeof data32 == "string" ? pattern9.test(data32) || (vErrors ??= []).push({ instancePath: "/katalog/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/katalog/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
        }
        if (data31.utgave !== void 0) {
          let data33 = data31.utgave;
          typeof data33 == "string" ? data33.length < 1 && (vErrors ??= []).push({ instancePath: "/katalog/utgave", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/katalog/utgave", keyword: "type", params: { type: "string" } });
        }
        for (let key6 in data31)
          key6 !== "id" && key6 !== "utgave" && (vErrors ??= []).push({ instancePath: "/katalog", keyword: "additionalProperties", params: { additionalProperty: key6, known: ["id", "utgave"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/katalog", keyword: "type", params: { type: "object" } });
    }
    if (data.prikking !== void 0) {
      let data34 = data.prikking;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.terskel === void 0 && (vErrors ??= []).push({ instancePath: "/prikking", keyword: "required", params: { missingProperty: "terskel" } }), data34.terskel !== void 0) {
          let data35 = data34.terskel;
          typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35) || (vErrors ??= []).push({ instancePath: "/prikking/terskel", keyword: "type", params: { type: "integer" } }), typeof data35 == "number" && isFinite(data35) && (data35 < 3 || isNaN(data35)) && (vErrors ??= []).push({ instancePath: "/prikking/terskel", keyword: "minimum", params: { comparison: ">=", limit: 3 } });
        }
        for (let key7 in data34)
          key7 !== "terskel" && (vErrors ??= []).push({ instancePath: "/prikking", keyword: "additionalProperties", params: { additionalProperty: key7, known: ["terskel"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/prikking", keyword: "type", params: { type: "object" } });
    }
    if (data.gap !== void 0) {
      let data36 = data.gap;
      if (Array.isArray(data36)) {
        let len1 = data36.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data37 = data36[i1];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.kompetanse === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "kompetanse" } }), data37.tjeneste === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "tjeneste" } }), data37.nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "nivaa" } }), data37.enheter === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "enheter" } }), data37.ukartlagt === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "ukartlagt" } }), data37.behov === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "behov" } }), data37.dekning === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "dekning" } }), data37.gap === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "gap" } }), data37.gap_etter_deling === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "gap_etter_deling" } }), data37.status === void 0 && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "required", params: { missingProperty: "status" } }), data37.kompetanse !== void 0) {
              let data38 = data37.kompetanse;
              typeof data38 == "string" ? pattern9.test(data38) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/kompetanse", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/kompetanse", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data37.tjeneste !== void 0) {
              let data39 = data37.tjeneste;
              data39 !== "barnehage" && data39 !== "skole" && data39 !== "videregaaende" && data39 !== "sfo" && data39 !== "ppt" && data39 !== "eiernivaa" && data39 !== "barnevern" && data39 !== "helsestasjon" && data39 !== "kulturskole" && data39 !== "statped" && data39 !== "annet" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
            }
            if (data37.nivaa !== void 0) {
              let data40 = data37.nivaa;
              typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/nivaa", keyword: "type", params: { type: "integer" } }), typeof data40 == "number" && isFinite(data40) && ((data40 > 9 || isNaN(data40)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data40 < 0 || isNaN(data40)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/nivaa", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
            }
            if (data37.enheter !== void 0) {
              let data41 = data37.enheter;
              typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/enheter", keyword: "type", params: { type: "integer" } }), typeof data41 == "number" && isFinite(data41) && (data41 < 0 || isNaN(data41)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/enheter", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data37.ukartlagt !== void 0) {
              let data42 = data37.ukartlagt;
              typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/ukartlagt", keyword: "type", params: { type: "integer" } }), typeof data42 == "number" && isFinite(data42) && (data42 < 0 || isNaN(data42)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/ukartlagt", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data37.behov !== void 0) {
              let data43 = data37.behov;
              typeof data43 == "number" && isFinite(data43) ? (data43 < 0 || isNaN(data43)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/behov", keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/behov", keyword: "type", params: { type: "number" } });
            }
            if (data37.dekning !== void 0) {
              let data44 = data37.dekning;
              !(typeof data44 == "number" && isFinite(data44)) && data44 !== null && typeof data44 != "string" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/dekning", keyword: "type", params: { type: ["number", "null", "string"] } }), typeof data44 == "number" && isFinite(data44) && (data44 < 0 || isNaN(data44)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/dekning", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), typeof data44 == "string" && (pattern11.test(data44) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/dekning", keyword: "pattern", params: { pattern: "^skjult$" } }));
            }
            if (data37.gap !== void 0) {
              let data45 = data37.gap;
              !(typeof data45 == "number" && isFinite(data45)) && data45 !== null && typeof data45 != "string" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap", keyword: "type", params: { type: ["number", "null", "string"] } }), typeof data45 == "number" && isFinite(data45) && (data45 < 0 || isNaN(data45)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), typeof data45 == "string" && (pattern11.test(data45) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap", keyword: "pattern", params: { pattern: "^skjult$" } }));
            }
            if (data37.gap_etter_deling !== void 0) {
              let data46 = data37.gap_etter_deling;
              !(typeof data46 == "number" && isFinite(data46)) && data46 !== null && typeof data46 != "string" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap_etter_deling", keyword: "type", params: { type: ["number", "null", "string"] } }), typeof data46 == "number" && isFinite(data46) && (data46 < 0 || isNaN(data46)) && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap_etter_deling", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), typeof data46 == "string" && (pattern11.test(data46) || (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/gap_etter_deling", keyword: "pattern", params: { pattern: "^skjult$" } }));
            }
            if (data37.status !== void 0) {
              let data47 = data37.status;
              data47 !== "dekket" && data47 !== "delvis" && data47 !== "ikke_dekket" && data47 !== "ukartlagt" && data47 !== "skjult" && (vErrors ??= []).push({ instancePath: "/gap/" + i1 + "/status", keyword: "enum", params: { allowedValues: ["dekket", "delvis", "ikke_dekket", "ukartlagt", "skjult"] } });
            }
            for (let key8 in data37)
              key8 !== "kompetanse" && key8 !== "tjeneste" && key8 !== "nivaa" && key8 !== "enheter" && key8 !== "ukartlagt" && key8 !== "behov" && key8 !== "dekning" && key8 !== "gap" && key8 !== "gap_etter_deling" && key8 !== "status" && (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "additionalProperties", params: { additionalProperty: key8, known: ["kompetanse", "tjeneste", "nivaa", "enheter", "ukartlagt", "behov", "dekning", "gap", "gap_etter_deling", "status"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/gap/" + i1, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/gap", keyword: "type", params: { type: "array" } });
    }
    if (data.behovsmeldinger !== void 0) {
      let data48 = data.behovsmeldinger;
      if (Array.isArray(data48)) {
        let len2 = data48.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data49 = data48[i2];
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            if (data49.dokument === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "dokument" } }), data49.versjon === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "versjon" } }), data49.id === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "id" } }), data49.ordning === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "ordning" } }), data49.barnehage_skoleaar === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "barnehage_skoleaar" } }), data49.type === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "type" } }), data49.innsender === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "innsender" } }), data49.kontakt === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "kontakt" } }), data49.deltakere === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "deltakere" } }), data49.behov === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "behov" } }), data49.forankring === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "forankring" } }), data49.medvirkning === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "medvirkning" } }), data49.maal === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "maal" } }), data49.tiltak === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "tiltak" } }), data49.maalgrupper === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "maalgrupper" } }), data49.partner === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "partner" } }), data49.budsjett === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "budsjett" } }), data49.kriterier === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "kriterier" } }), data49.maalform === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "maalform" } }), data49.dokument !== void 0 && data49.dokument !== "behovsmelding" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/dokument", keyword: "const", params: { allowedValue: "behovsmelding" } }), data49.versjon !== void 0 && data49.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/versjon", keyword: "const", params: { allowedValue: 1 } }), data49.id !== void 0) {
              let data52 = data49.id;
              typeof data52 == "string" ? pattern9.test(data52) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data49.ordning !== void 0) {
              let data53 = data49.ordning;
              typeof data53 == "string" ? pattern15.test(data53) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/ordning", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/ordning", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
            }
            if (data49.barnehage_skoleaar !== void 0) {
              let data54 = data49.barnehage_skoleaar;
              typeof data54 == "string" ? (pattern16.test(data54) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/barnehage_skoleaar", keyword: "pattern", params: { pattern: "^[0-9]{4}/[0-9]{4}$" } }), skoleaar(data54) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/barnehage_skoleaar", keyword: "format", params: { format: "skoleaar" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/barnehage_skoleaar", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}/[0-9]{4}$" } });
            }
            if (data49.type !== void 0) {
              let data55 = data49.type;
              data55 !== "ny" && data55 !== "viderefoering" && data55 !== "supplerende" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/type", keyword: "enum", params: { allowedValues: ["ny", "viderefoering", "supplerende"] } });
            }
            if (data49.tidligere_id !== void 0) {
              let data56 = data49.tidligere_id;
              typeof data56 == "string" ? pattern9.test(data56) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tidligere_id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tidligere_id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data49.innsender !== void 0) {
              let data57 = data49.innsender;
              if (data57 && typeof data57 == "object" && !Array.isArray(data57) && data57.type !== void 0 && data57.type === "kommune" && data57 && typeof data57 == "object" && !Array.isArray(data57) && data57.kommunenummer === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "kommunenummer" } }), data57 && typeof data57 == "object" && !Array.isArray(data57) && data57.type !== void 0 && data57.type === "fylkeskommune" && data57 && typeof data57 == "object" && !Array.isArray(data57) && data57.fylkesnummer === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "fylkesnummer" } }), data57 && typeof data57 == "object" && !Array.isArray(data57) && data57.type !== void 0 && data57.type === "privat_eier" && data57 && typeof data57 == "object" && !Array.isArray(data57) && data57.orgnr === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "orgnr" } }), data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                if (data57.type === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "type" } }), data57.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "required", params: { missingProperty: "navn" } }), data57.type !== void 0) {
                  let data58 = data57.type;
                  data58 !== "kommune" && data58 !== "fylkeskommune" && data58 !== "interkommunalt" && data58 !== "privat_eier" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/type", keyword: "enum", params: { allowedValues: ["kommune", "fylkeskommune", "interkommunalt", "privat_eier"] } });
                }
                if (data57.kommunenummer !== void 0) {
                  let data59 = data57.kommunenummer;
                  typeof data59 == "string" ? pattern6.test(data59) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
                }
                if (data57.fylkesnummer !== void 0) {
                  let data60 = data57.fylkesnummer;
                  typeof data60 == "string" ? pattern7.test(data60) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
                }
                if (data57.orgnr !== void 0) {
                  let data61 = data57.orgnr;
                  typeof data61 == "string" ? (pattern8.test(data61) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data61) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
                }
                if (data57.navn !== void 0) {
                  let data62 = data57.navn;
                  typeof data62 == "string" ? data62.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender/navn", keyword: "type", params: { type: "string" } });
                }
                for (let key9 in data57)
                  key9 !== "type" && key9 !== "kommunenummer" && key9 !== "fylkesnummer" && key9 !== "orgnr" && key9 !== "navn" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "additionalProperties", params: { additionalProperty: key9, known: ["type", "kommunenummer", "fylkesnummer", "orgnr", "navn"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/innsender", keyword: "type", params: { type: "object" } });
            }
            if (data49.nettverk !== void 0) {
              let data63 = data49.nettverk;
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                if (data63.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "required", params: { missingProperty: "navn" } }), data63.deltakere === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "required", params: { missingProperty: "deltakere" } }), data63.navn !== void 0) {
                  let data64 = data63.navn;
                  typeof data64 == "string" ? data64.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/navn", keyword: "type", params: { type: "string" } });
                }
                if (data63.deltakere !== void 0) {
                  let data65 = data63.deltakere;
                  if (Array.isArray(data65)) {
                    data65.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere", keyword: "minItems", params: { limit: 1 } });
                    let len3 = data65.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data66 = data65[i3];
                      typeof data66 == "string" ? (pattern21.test(data66) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere/" + i3, keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } }), orgnr(data66) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere/" + i3, keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere/" + i3, keyword: "type", params: { type: "string", pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk/deltakere", keyword: "type", params: { type: "array", items: "string" } });
                }
                for (let key10 in data63)
                  key10 !== "navn" && key10 !== "deltakere" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "additionalProperties", params: { additionalProperty: key10, known: ["navn", "deltakere"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/nettverk", keyword: "type", params: { type: "object" } });
            }
            if (data49.kontakt !== void 0) {
              let data67 = data49.kontakt;
              if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                if (data67.rolle === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "required", params: { missingProperty: "rolle" } }), data67.epost === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "required", params: { missingProperty: "epost" } }), data67.rolle !== void 0) {
                  let data68 = data67.rolle;
                  typeof data68 == "string" ? data68.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/rolle", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/rolle", keyword: "type", params: { type: "string" } });
                }
                if (data67.epost !== void 0) {
                  let data69 = data67.epost;
                  typeof data69 == "string" ? epost(data69) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/epost", keyword: "format", params: { format: "epost" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt/epost", keyword: "type", params: { type: "string" } });
                }
                for (let key11 in data67)
                  key11 !== "rolle" && key11 !== "epost" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "additionalProperties", params: { additionalProperty: key11, known: ["rolle", "epost"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kontakt", keyword: "type", params: { type: "object" } });
            }
            if (data49.deltakere !== void 0) {
              let data70 = data49.deltakere;
              if (Array.isArray(data70)) {
                data70.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere", keyword: "minItems", params: { limit: 1 } });
                let len4 = data70.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data71 = data70[i4];
                  if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                    if (data71.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "required", params: { missingProperty: "navn" } }), data71.tjeneste === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "required", params: { missingProperty: "tjeneste" } }), data71.navn !== void 0) {
                      let data72 = data71.navn;
                      typeof data72 == "string" ? data72.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/navn", keyword: "type", params: { type: "string" } });
                    }
                    if (data71.tjeneste !== void 0) {
                      let data73 = data71.tjeneste;
                      data73 !== "barnehage" && data73 !== "skole" && data73 !== "videregaaende" && data73 !== "sfo" && data73 !== "ppt" && data73 !== "eiernivaa" && data73 !== "barnevern" && data73 !== "helsestasjon" && data73 !== "kulturskole" && data73 !== "statped" && data73 !== "annet" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                    }
                    if (data71.privat !== void 0 && typeof data71.privat != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/privat", keyword: "type", params: { type: "boolean" } }), data71.kommunenummer !== void 0) {
                      let data75 = data71.kommunenummer;
                      typeof data75 == "string" ? pattern6.test(data75) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
                    }
                    if (data71.orgnr !== void 0) {
                      let data76 = data71.orgnr;
                      typeof data76 == "string" ? (pattern8.test(data76) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data76) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4 + "/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
                    }
                    for (let key12 in data71)
                      key12 !== "navn" && key12 !== "tjeneste" && key12 !== "privat" && key12 !== "kommunenummer" && key12 !== "orgnr" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "additionalProperties", params: { additionalProperty: key12, known: ["navn", "tjeneste", "privat", "kommunenummer", "orgnr"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere/" + i4, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/deltakere", keyword: "type", params: { type: "array" } });
            }
            if (data49.behov !== void 0) {
              let data77 = data49.behov;
              if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                if (data77.beskrivelse === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov", keyword: "required", params: { missingProperty: "beskrivelse" } }), data77.beskrivelse !== void 0) {
                  let data78 = data77.beskrivelse;
                  typeof data78 == "string" ? data78.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/beskrivelse", keyword: "type", params: { type: "string" } });
                }
                if (data77.krav !== void 0) {
                  let data79 = data77.krav;
                  if (Array.isArray(data79)) {
                    let len5 = data79.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data80 = data79[i5];
                      typeof data80 == "string" ? pattern9.test(data80) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/krav/" + i5, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/krav/" + i5, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/krav", keyword: "type", params: { type: "array", items: "string" } });
                }
                if (data77.kartlagt !== void 0) {
                  let data81 = data77.kartlagt;
                  typeof data81 == "string" ? (pattern25.test(data81) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/kartlagt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data81) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/kartlagt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/kartlagt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data77.metode !== void 0) {
                  let data82 = data77.metode;
                  data82 !== "samtale" && data82 !== "selvvurdering" && data82 !== "leder_vurdering" && data82 !== "register" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov/metode", keyword: "enum", params: { allowedValues: ["samtale", "selvvurdering", "leder_vurdering", "register"] } });
                }
                for (let key13 in data77)
                  key13 !== "beskrivelse" && key13 !== "krav" && key13 !== "kartlagt" && key13 !== "metode" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov", keyword: "additionalProperties", params: { additionalProperty: key13, known: ["beskrivelse", "krav", "kartlagt", "metode"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/behov", keyword: "type", params: { type: "object" } });
            }
            if (data49.forankring !== void 0) {
              let data83 = data49.forankring;
              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                if (data83.planer === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring", keyword: "required", params: { missingProperty: "planer" } }), data83.planer !== void 0) {
                  let data84 = data83.planer;
                  if (Array.isArray(data84)) {
                    data84.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer", keyword: "minItems", params: { limit: 1 } });
                    let len6 = data84.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data85 = data84[i6];
                      typeof data85 == "string" ? data85.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer/" + i6, keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer/" + i6, keyword: "type", params: { type: "string" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/planer", keyword: "type", params: { type: "array", items: "string" } });
                }
                if (data83.sak !== void 0) {
                  let data86 = data83.sak;
                  typeof data86 == "string" ? data86.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/sak", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring/sak", keyword: "type", params: { type: "string" } });
                }
                for (let key14 in data83)
                  key14 !== "planer" && key14 !== "sak" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring", keyword: "additionalProperties", params: { additionalProperty: key14, known: ["planer", "sak"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/forankring", keyword: "type", params: { type: "object" } });
            }
            if (data49.medvirkning !== void 0) {
              let data87 = data49.medvirkning;
              if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                if (data87.ansatte === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "required", params: { missingProperty: "ansatte" } }), data87.tillitsvalgte === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "required", params: { missingProperty: "tillitsvalgte" } }), data87.ansatte !== void 0 && typeof data87.ansatte != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/ansatte", keyword: "type", params: { type: "boolean" } }), data87.tillitsvalgte !== void 0 && typeof data87.tillitsvalgte != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/tillitsvalgte", keyword: "type", params: { type: "boolean" } }), data87.beskrivelse !== void 0) {
                  let data90 = data87.beskrivelse;
                  typeof data90 == "string" ? data90.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning/beskrivelse", keyword: "type", params: { type: "string" } });
                }
                for (let key15 in data87)
                  key15 !== "ansatte" && key15 !== "tillitsvalgte" && key15 !== "beskrivelse" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "additionalProperties", params: { additionalProperty: key15, known: ["ansatte", "tillitsvalgte", "beskrivelse"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/medvirkning", keyword: "type", params: { type: "object" } });
            }
            if (data49.maal !== void 0) {
              let data91 = data49.maal;
              if (Array.isArray(data91)) {
                data91.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal", keyword: "minItems", params: { limit: 1 } });
                let len7 = data91.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data92 = data91[i7];
                  if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
                    if (data92.tekst === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "required", params: { missingProperty: "tekst" } }), data92.kjennetegn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "required", params: { missingProperty: "kjennetegn" } }), data92.tekst !== void 0) {
                      let data93 = data92.tekst;
                      typeof data93 == "string" ? data93.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/tekst", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/tekst", keyword: "type", params: { type: "string" } });
                    }
                    if (data92.kjennetegn !== void 0) {
                      let data94 = data92.kjennetegn;
                      typeof data94 == "string" ? data94.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/kjennetegn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7 + "/kjennetegn", keyword: "type", params: { type: "string" } });
                    }
                    for (let key16 in data92)
                      key16 !== "tekst" && key16 !== "kjennetegn" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "additionalProperties", params: { additionalProperty: key16, known: ["tekst", "kjennetegn"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal/" + i7, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maal", keyword: "type", params: { type: "array" } });
            }
            if (data49.tiltak !== void 0) {
              let data95 = data49.tiltak;
              if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                if (data95.id === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "id" } }), data95.tittel === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "tittel" } }), data95.beskrivelse === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "beskrivelse" } }), data95.kollektivt === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "kollektivt" } }), data95.start === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "start" } }), data95.slutt === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "required", params: { missingProperty: "slutt" } }), data95.id !== void 0) {
                  let data96 = data95.id;
                  typeof data96 == "string" ? pattern9.test(data96) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                }
                if (data95.tittel !== void 0) {
                  let data97 = data95.tittel;
                  typeof data97 == "string" ? data97.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tittel", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tittel", keyword: "type", params: { type: "string" } });
                }
                if (data95.beskrivelse !== void 0) {
                  let data98 = data95.beskrivelse;
                  typeof data98 == "string" ? data98.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/beskrivelse", keyword: "type", params: { type: "string" } });
                }
                if (data95.arbeidsform !== void 0) {
                  let data99 = data95.arbeidsform;
                  typeof data99 == "string" ? data99.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/arbeidsform", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/arbeidsform", keyword: "type", params: { type: "string" } });
                }
                if (data95.kollektivt !== void 0 && typeof data95.kollektivt != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/kollektivt", keyword: "type", params: { type: "boolean" } }), data95.tema !== void 0) {
                  let data101 = data95.tema;
                  if (Array.isArray(data101)) {
                    let len8 = data101.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data102 = data101[i8];
                      typeof data102 == "string" ? pattern9.test(data102) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tema/" + i8, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tema/" + i8, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/tema", keyword: "type", params: { type: "array", items: "string" } });
                }
                if (data95.start !== void 0) {
                  let data103 = data95.start;
                  typeof data103 == "string" ? (pattern25.test(data103) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/start", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data103) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/start", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/start", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data95.slutt !== void 0) {
                  let data104 = data95.slutt;
                  typeof data104 == "string" ? (pattern25.test(data104) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/slutt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data104) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/slutt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak/slutt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                for (let key17 in data95)
                  key17 !== "id" && key17 !== "tittel" && key17 !== "beskrivelse" && key17 !== "arbeidsform" && key17 !== "kollektivt" && key17 !== "tema" && key17 !== "start" && key17 !== "slutt" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "additionalProperties", params: { additionalProperty: key17, known: ["id", "tittel", "beskrivelse", "arbeidsform", "kollektivt", "tema", "start", "slutt"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/tiltak", keyword: "type", params: { type: "object" } });
            }
            if (data49.maalgrupper !== void 0) {
              let data105 = data49.maalgrupper;
              if (Array.isArray(data105)) {
                data105.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper", keyword: "minItems", params: { limit: 1 } });
                let len9 = data105.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data106 = data105[i9];
                  if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                    if (data106.gruppe === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "required", params: { missingProperty: "gruppe" } }), data106.antall === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "required", params: { missingProperty: "antall" } }), data106.gruppe !== void 0) {
                      let data107 = data106.gruppe;
                      typeof data107 == "string" ? data107.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/gruppe", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/gruppe", keyword: "type", params: { type: "string" } });
                    }
                    if (data106.antall !== void 0) {
                      let data108 = data106.antall;
                      typeof data108 == "number" && !(data108 % 1) && !isNaN(data108) && isFinite(data108) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/antall", keyword: "type", params: { type: "integer" } }), typeof data108 == "number" && isFinite(data108) && (data108 < 0 || isNaN(data108)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9 + "/antall", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    for (let key18 in data106)
                      key18 !== "gruppe" && key18 !== "antall" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "additionalProperties", params: { additionalProperty: key18, known: ["gruppe", "antall"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper/" + i9, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalgrupper", keyword: "type", params: { type: "array" } });
            }
            if (data49.partner !== void 0) {
              let data109 = data49.partner;
              if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                if (data109.type === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "required", params: { missingProperty: "type" } }), data109.navn === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "required", params: { missingProperty: "navn" } }), data109.type !== void 0) {
                  let data110 = data109.type;
                  data110 !== "uh" && data110 !== "nasjonalt_senter" && data110 !== "fagskole" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/type", keyword: "enum", params: { allowedValues: ["uh", "nasjonalt_senter", "fagskole"] } });
                }
                if (data109.navn !== void 0) {
                  let data111 = data109.navn;
                  typeof data111 == "string" ? data111.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/navn", keyword: "type", params: { type: "string" } });
                }
                if (data109.kontaktet !== void 0) {
                  let data112 = data109.kontaktet;
                  typeof data112 == "string" ? (pattern25.test(data112) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/kontaktet", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data112) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/kontaktet", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/kontaktet", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data109.bidrag !== void 0) {
                  let data113 = data109.bidrag;
                  typeof data113 == "string" ? data113.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/bidrag", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner/bidrag", keyword: "type", params: { type: "string" } });
                }
                for (let key19 in data109)
                  key19 !== "type" && key19 !== "navn" && key19 !== "kontaktet" && key19 !== "bidrag" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "additionalProperties", params: { additionalProperty: key19, known: ["type", "navn", "kontaktet", "bidrag"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/partner", keyword: "type", params: { type: "object" } });
            }
            if (data49.statped !== void 0) {
              let data114 = data49.statped;
              if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                if (data114.involvert === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped", keyword: "required", params: { missingProperty: "involvert" } }), data114.involvert !== void 0 && typeof data114.involvert != "boolean" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped/involvert", keyword: "type", params: { type: "boolean" } }), data114.bidrag !== void 0) {
                  let data116 = data114.bidrag;
                  typeof data116 == "string" ? data116.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped/bidrag", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped/bidrag", keyword: "type", params: { type: "string" } });
                }
                for (let key20 in data114)
                  key20 !== "involvert" && key20 !== "bidrag" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped", keyword: "additionalProperties", params: { additionalProperty: key20, known: ["involvert", "bidrag"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/statped", keyword: "type", params: { type: "object" } });
            }
            if (data49.budsjett !== void 0) {
              let data117 = data49.budsjett;
              if (Array.isArray(data117)) {
                data117.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett", keyword: "minItems", params: { limit: 1 } });
                let len10 = data117.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data118 = data117[i10];
                  if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                    if (data118.aar === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "required", params: { missingProperty: "aar" } }), data118.tilskudd_eier === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "required", params: { missingProperty: "tilskudd_eier" } }), data118.tilskudd_partner === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "required", params: { missingProperty: "tilskudd_partner" } }), data118.aar !== void 0) {
                      let data119 = data118.aar;
                      typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/aar", keyword: "type", params: { type: "integer" } }), typeof data119 == "number" && isFinite(data119) && ((data119 > 2100 || isNaN(data119)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/aar", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data119 < 2e3 || isNaN(data119)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/aar", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                    }
                    if (data118.tilskudd_eier !== void 0) {
                      let data120 = data118.tilskudd_eier;
                      typeof data120 == "number" && !(data120 % 1) && !isNaN(data120) && isFinite(data120) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_eier", keyword: "type", params: { type: "integer" } }), typeof data120 == "number" && isFinite(data120) && (data120 < 0 || isNaN(data120)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_eier", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data118.tilskudd_partner !== void 0) {
                      let data121 = data118.tilskudd_partner;
                      typeof data121 == "number" && !(data121 % 1) && !isNaN(data121) && isFinite(data121) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_partner", keyword: "type", params: { type: "integer" } }), typeof data121 == "number" && isFinite(data121) && (data121 < 0 || isNaN(data121)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/tilskudd_partner", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data118.egenandel !== void 0) {
                      let data122 = data118.egenandel;
                      typeof data122 == "number" && !(data122 % 1) && !isNaN(data122) && isFinite(data122) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/egenandel", keyword: "type", params: { type: "integer" } }), typeof data122 == "number" && isFinite(data122) && (data122 < 0 || isNaN(data122)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/egenandel", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data118.koordinator !== void 0) {
                      let data123 = data118.koordinator;
                      typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/koordinator", keyword: "type", params: { type: "integer" } }), typeof data123 == "number" && isFinite(data123) && (data123 < 0 || isNaN(data123)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10 + "/koordinator", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    for (let key21 in data118)
                      key21 !== "aar" && key21 !== "tilskudd_eier" && key21 !== "tilskudd_partner" && key21 !== "egenandel" && key21 !== "koordinator" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "additionalProperties", params: { additionalProperty: key21, known: ["aar", "tilskudd_eier", "tilskudd_partner", "egenandel", "koordinator"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett/" + i10, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/budsjett", keyword: "type", params: { type: "array" } });
            }
            if (data49.kriterier !== void 0) {
              let data124 = data49.kriterier;
              if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                if (data124.lokalt_behov === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "required", params: { missingProperty: "lokalt_behov" } }), data124.kollektiv_prosess === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "required", params: { missingProperty: "kollektiv_prosess" } }), data124.partnerskap === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "required", params: { missingProperty: "partnerskap" } }), data124.lokalt_behov !== void 0) {
                  let data125 = data124.lokalt_behov;
                  typeof data125 == "string" ? data125.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/lokalt_behov", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/lokalt_behov", keyword: "type", params: { type: "string" } });
                }
                if (data124.kollektiv_prosess !== void 0) {
                  let data126 = data124.kollektiv_prosess;
                  typeof data126 == "string" ? data126.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/kollektiv_prosess", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/kollektiv_prosess", keyword: "type", params: { type: "string" } });
                }
                if (data124.partnerskap !== void 0) {
                  let data127 = data124.partnerskap;
                  typeof data127 == "string" ? data127.length < 1 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/partnerskap", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier/partnerskap", keyword: "type", params: { type: "string" } });
                }
                for (let key22 in data124)
                  key22 !== "lokalt_behov" && key22 !== "kollektiv_prosess" && key22 !== "partnerskap" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "additionalProperties", params: { additionalProperty: key22, known: ["lokalt_behov", "kollektiv_prosess", "partnerskap"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/kriterier", keyword: "type", params: { type: "object" } });
            }
            if (data49.prioritet !== void 0) {
              let data128 = data49.prioritet;
              typeof data128 == "number" && !(data128 % 1) && !isNaN(data128) && isFinite(data128) || (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/prioritet", keyword: "type", params: { type: "integer" } }), typeof data128 == "number" && isFinite(data128) && (data128 < 1 || isNaN(data128)) && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/prioritet", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
            }
            if (data49.maalform !== void 0) {
              let data129 = data49.maalform;
              data129 !== "bokmaal" && data129 !== "nynorsk" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2 + "/maalform", keyword: "enum", params: { allowedValues: ["bokmaal", "nynorsk"] } });
            }
            data49.type !== void 0 && (data49.type === "viderefoering" || data49.type === "supplerende") && data49 && typeof data49 == "object" && !Array.isArray(data49) && data49.tidligere_id === void 0 && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "required", params: { missingProperty: "tidligere_id" } });
            for (let key23 in data49)
              key23 !== "dokument" && key23 !== "versjon" && key23 !== "id" && key23 !== "ordning" && key23 !== "barnehage_skoleaar" && key23 !== "type" && key23 !== "tidligere_id" && key23 !== "innsender" && key23 !== "nettverk" && key23 !== "kontakt" && key23 !== "deltakere" && key23 !== "behov" && key23 !== "forankring" && key23 !== "medvirkning" && key23 !== "maal" && key23 !== "tiltak" && key23 !== "maalgrupper" && key23 !== "partner" && key23 !== "statped" && key23 !== "budsjett" && key23 !== "kriterier" && key23 !== "prioritet" && key23 !== "maalform" && (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "additionalProperties", params: { additionalProperty: key23, known: ["dokument", "versjon", "id", "ordning", "barnehage_skoleaar", "type", "tidligere_id", "innsender", "nettverk", "kontakt", "deltakere", "behov", "forankring", "medvirkning", "maal", "tiltak", "maalgrupper", "partner", "statped", "budsjett", "kriterier", "prioritet", "maalform"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/behovsmeldinger/" + i2, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/behovsmeldinger", keyword: "type", params: { type: "array" } });
    }
    for (let key24 in data)
      key24 !== "dokument" && key24 !== "versjon" && key24 !== "utkast" && key24 !== "laget" && key24 !== "organisasjon" && key24 !== "plan" && key24 !== "katalog" && key24 !== "prikking" && key24 !== "gap" && key24 !== "behovsmeldinger" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key24, known: ["dokument", "versjon", "utkast", "laget", "organisasjon", "plan", "katalog", "prikking", "gap", "behovsmeldinger"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Innsending> = check;
