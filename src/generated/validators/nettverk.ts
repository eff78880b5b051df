// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Nettverk } from '../types.ts';

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
function orgnr(text) {
  if (text.length !== 9) return !0;
  let remainder = ORGNR_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text[index]),
    0
  ) % 11;
  return Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder);
}

// <stdin>
var pattern4 = new RegExp("^[0-9]{2}$", ""), pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ""), pattern6 = new RegExp("^[0-9]{4}$", ""), pattern8 = new RegExp("^[0-9]{9}$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.navn === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "navn" } }), data.eiere === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "eiere" } }), data.representanter === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "representanter" } }), data.dokument !== void 0 && data.dokument !== "nettverk" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "nettverk" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.navn !== void 0) {
      let data2 = data.navn;
      typeof data2 == "string" ? data2.length < 1 && (vErrors ??= []).push({ instancePath: "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/navn", keyword: "type", params: { type: "string" } });
    }
    if (data.fylke !== void 0) {
      let data3 = data.fylke;
      typeof data3 == "string" ? pattern4.test(data3) || (vErrors ??= []).push({ instancePath: "/fylke", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/fylke", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
    }
    if (data.frist !== void 0) {
      let data4 = data.frist;
      typeof data4 == "string" ? (pattern5.test(data4) || (vErrors ??= []).push({ instancePath: "/frist", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data4) || (vErrors ??= []).push({ instancePath: "/frist", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/frist", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
    }
    if (data.eiere !== void 0) {
      let data5 = data.eiere;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.type !== void 0 && data6.type === "kommune" && data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.kommunenummer === void 0 && (vErrors ??= []).push({ instancePath: "/eiere/" + i0, keyword: "required", params: { missingProperty: "kommunenummer" } }), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.type !== void 0 && data6.type === "fylkeskommune" && data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.fylkesnummer === void 0 && (vErrors ??= []).push({ instancePath: "/eiere/" + i0, keyword: "required", params: { missingProperty: "fylkesnummer" } }), data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.type !== void 0 && data6.type === "privat_eier" && data6 && typeof data6 == "object" && !Array.isArray(data6) && data6.orgnr === void 0 && (vErrors ??= []).push({ instancePath: "/eiere/" + i0, keyword: "required", params: { missingProperty: "orgnr" } }), data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.type === void 0 && (vErrors ??= []).push({ instancePath: "/eiere/" + i0, keyword: "required", params: { missingProperty: "type" } }), data6.type !== void 0) {
              let data7 = data6.type;
              data7 !== "kommune" && data7 !== "fylkeskommune" && data7 !== "interkommunalt" && data7 !== "privat_eier" && (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/type", keyword: "enum", params: { allowedValues: ["kommune", "fylkeskommune", "interkommunalt", "privat_eier"] } });
            }
            if (data6.kommunenummer !== void 0) {
              let data8 = data6.kommunenummer;
              typeof data8 == "string" ? pattern6.test(data8) || (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
            }
            if (data6.fylkesnummer !== void 0) {
              let data9 = data6.fylkesnummer;
              typeof data9 == "string" ? pattern4.test(data9) || (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
            }
            if (data6.orgnr !== void 0) {
              let data10 = data6.orgnr;
              typeof data10 == "string" ? (pattern8.test(data10) || (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data10) || (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
            }
            if (data6.navn !== void 0) {
              let data11 = data6.navn;
              typeof data11 == "string" ? data11.length < 1 && (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/eiere/" + i0 + "/navn", keyword: "type", params: { type: "string" } });
            }
            for (let key0 in data6)
              key0 !== "type" && key0 !== "kommunenummer" && key0 !== "fylkesnummer" && key0 !== "orgnr" && key0 !== "navn" && (vErrors ??= []).push({ instancePath: "/eiere/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0, known: ["type", "kommunenummer", "fylkesnummer", "orgnr", "navn"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/eiere/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/eiere", keyword: "type", params: { type: "array" } });
    }
    if (data.representanter !== void 0) {
      let data12 = data.representanter;
      if (Array.isArray(data12)) {
        let len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.navn === void 0 && (vErrors ??= []).push({ instancePath: "/representanter/" + i1, keyword: "required", params: { missingProperty: "navn" } }), data13.rolle === void 0 && (vErrors ??= []).push({ instancePath: "/representanter/" + i1, keyword: "required", params: { missingProperty: "rolle" } }), data13.representerer === void 0 && (vErrors ??= []).push({ instancePath: "/representanter/" + i1, keyword: "required", params: { missingProperty: "representerer" } }), data13.navn !== void 0) {
              let data14 = data13.navn;
              typeof data14 == "string" ? data14.length < 1 && (vErrors ??= []).push({ instancePath: "/representanter/" + i1 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/representanter/" + i1 + "/navn", keyword: "type", params: { type: "string" } });
            }
            if (data13.rolle !== void 0) {
              let data15 = data13.rolle;
              typeof data15 == "string" ? data15.length < 1 && (vErrors ??= []).push({ instancePath: "/representanter/" + i1 + "/rolle", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/representanter/" + i1 + "/rolle", keyword: "type", params: { type: "string" } });
            }
            if (data13.organisasjon !== void 0) {
              let data16 = data13.organisasjon;
              typeof data16 == "string" ? data16.length < 1 && (vErrors ??= []).push({ instancePath: "/representanter/" + i1 + "/organisasjon", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/representanter/" + i1 + "/organisasjon", keyword: "type", params: { type: "string" } });
            }
            if (data13.representerer !== void 0) {
              let data17 = data13.representerer;
              data17 !== "barnehage" && data17 !== "skole" && data17 !== "ppt" && data17 !== "eier_offentlig" && data17 !== "eier_privat" && data17 !== "uh" && data17 !== "statped" && data17 !== "tillitsvalgt" && data17 !== "foreldre" && data17 !== "annet" && (vErrors ??= []).push({ instancePath: "/representanter/" + i1 + "/representerer", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "ppt", "eier_offentlig", "eier_privat", "uh", "statped", "tillitsvalgt", "foreldre", "annet"] } });
            }
            for (let key1 in data13)
              key1 !== "navn" && key1 !== "rolle" && key1 !== "organisasjon" && key1 !== "representerer" && (vErrors ??= []).push({ instancePath: "/representanter/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1, known: ["navn", "rolle", "organisasjon", "representerer"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/representanter/" + i1, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/representanter", keyword: "type", params: { type: "array" } });
    }
    if (data.organisering !== void 0) {
      let data18 = data.organisering;
      typeof data18 == "string" ? data18.length < 1 && (vErrors ??= []).push({ instancePath: "/organisering", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/organisering", keyword: "type", params: { type: "string" } });
    }
    if (data.medvirkning !== void 0) {
      let data19 = data.medvirkning;
      typeof data19 == "string" ? data19.length < 1 && (vErrors ??= []).push({ instancePath: "/medvirkning", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/medvirkning", keyword: "type", params: { type: "string" } });
    }
    if (data.partnere !== void 0) {
      let data20 = data.partnere;
      if (Array.isArray(data20)) {
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data21 = data20[i2];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.type === void 0 && (vErrors ??= []).push({ instancePath: "/partnere/" + i2, keyword: "required", params: { missingProperty: "type" } }), data21.navn === void 0 && (vErrors ??= []).push({ instancePath: "/partnere/" + i2, keyword: "required", params: { missingProperty: "navn" } }), data21.type !== void 0) {
              let data22 = data21.type;
              data22 !== "uh" && data22 !== "nasjonalt_senter" && data22 !== "fagskole" && (vErrors ??= []).push({ instancePath: "/partnere/" + i2 + "/type", keyword: "enum", params: { allowedValues: ["uh", "nasjonalt_senter", "fagskole"] } });
            }
            if (data21.navn !== void 0) {
              let data23 = data21.navn;
              typeof data23 == "string" ? data23.length < 1 && (vErrors ??= []).push({ instancePath: "/partnere/" + i2 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/partnere/" + i2 + "/navn", keyword: "type", params: { type: "string" } });
            }
            for (let key2 in data21)
              key2 !== "type" && key2 !== "navn" && (vErrors ??= []).push({ instancePath: "/partnere/" + i2, keyword: "additionalProperties", params: { additionalProperty: key2, known: ["type", "navn"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/partnere/" + i2, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/partnere", keyword: "type", params: { type: "array" } });
    }
    for (let key3 in data)
      key3 !== "dokument" && key3 !== "versjon" && key3 !== "navn" && key3 !== "fylke" && key3 !== "frist" && key3 !== "eiere" && key3 !== "representanter" && key3 !== "organisering" && key3 !== "medvirkning" && key3 !== "partnere" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key3, known: ["dokument", "versjon", "navn", "fylke", "frist", "eiere", "representanter", "organisering", "medvirkning", "partnere"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Nettverk> = check;
