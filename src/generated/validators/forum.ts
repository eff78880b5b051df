// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Forum } from '../types.ts';

// tools/formats.ts
var DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], ORGNR_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function isCalendarDate(text) {
  let year = Number(text.slice(0, 4)), month = Number(text.slice(5, 7)), day = Number(text.slice(8, 10));
  return day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0) ? !1 : month !== 2 || day < 29 || isLeapYear(year);
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

// <stdin>
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern5 = new RegExp("^[0-9]{2}$", ""), pattern6 = new RegExp("^[a-z0-9][a-z0-9_-]*$", ""), pattern7 = new RegExp("^[0-9]{4}/[0-9]{4}$", ""), pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", ""), pattern9 = new RegExp("^([0-9]{2}|[0-9]{4}|[0-9]{9})$", ""), pattern11 = new RegExp("^([0-9]{2}|[0-9]{4}|[0-9]{9})/[a-z0-9][a-z0-9-]*$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.navn === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "navn" } }), data.embete === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "embete" } }), data.fylker === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "fylker" } }), data.ordninger === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "ordninger" } }), data.barnehage_skoleaar === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "barnehage_skoleaar" } }), data.frist === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "frist" } }), data.dokument !== void 0 && data.dokument !== "forum" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "forum" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.navn !== void 0) {
      let data2 = data.navn;
      typeof data2 == "string" ? data2.length < 1 && (vErrors ??= []).push({ instancePath: "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/navn", keyword: "type", params: { type: "string" } });
    }
    if (data.embete !== void 0) {
      let data3 = data.embete;
      typeof data3 == "string" ? pattern4.test(data3) || (vErrors ??= []).push({ instancePath: "/embete", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/embete", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
    }
    if (data.fylker !== void 0) {
      let data4 = data.fylker;
      if (Array.isArray(data4)) {
        data4.length < 1 && (vErrors ??= []).push({ instancePath: "/fylker", keyword: "minItems", params: { limit: 1 } });
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? pattern5.test(data5) || (vErrors ??= []).push({ instancePath: "/fylker/" + i0, keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/fylker/" + i0, keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/fylker", keyword: "type", params: { type: "array", items: "string" } });
    }
    if (data.ordninger !== void 0) {
      let data6 = data.ordninger;
      if (Array.isArray(data6)) {
        data6.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger", keyword: "minItems", params: { limit: 1 } });
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          typeof data7 == "string" ? pattern6.test(data7) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i1, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i1, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/ordninger", keyword: "type", params: { type: "array", items: "string" } });
    }
    if (data.barnehage_skoleaar !== void 0) {
      let data8 = data.barnehage_skoleaar;
      typeof data8 == "string" ? (pattern7.test(data8) || (vErrors ??= []).push({ instancePath: "/barnehage_skoleaar", keyword: "pattern", params: { pattern: "^[0-9]{4}/[0-9]{4}$" } }), skoleaar(data8) || (vErrors ??= []).push({ instancePath: "/barnehage_skoleaar", keyword: "format", params: { format: "skoleaar" } })) : (vErrors ??= []).push({ instancePath: "/barnehage_skoleaar", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}/[0-9]{4}$" } });
    }
    if (data.frist !== void 0) {
      let data9 = data.frist;
      typeof data9 == "string" ? (pattern8.test(data9) || (vErrors ??= []).push({ instancePath: "/frist", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } }), tidspunkt(data9) || (vErrors ??= []).push({ instancePath: "/frist", keyword: "format", params: { format: "tidspunkt" } })) : (vErrors ??= []).push({ instancePath: "/frist", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } });
    }
    if (data.ramme !== void 0) {
      let data10 = data.ramme;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors ??= []).push({ instancePath: "/ramme", keyword: "type", params: { type: "integer" } }), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors ??= []).push({ instancePath: "/ramme", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
    }
    if (data.ventet !== void 0) {
      let data11 = data.ventet;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          typeof data12 == "string" ? (pattern9.test(data12) || (vErrors ??= []).push({ instancePath: "/ventet/" + i2, keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } }), orgnr(data12) || (vErrors ??= []).push({ instancePath: "/ventet/" + i2, keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/ventet/" + i2, keyword: "type", params: { type: "string", pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/ventet", keyword: "type", params: { type: "array", items: "string" } });
    }
    if (data.medlemmer !== void 0) {
      let data13 = data.medlemmer;
      if (Array.isArray(data13)) {
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.navn === void 0 && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3, keyword: "required", params: { missingProperty: "navn" } }), data14.rolle === void 0 && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3, keyword: "required", params: { missingProperty: "rolle" } }), data14.representerer === void 0 && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3, keyword: "required", params: { missingProperty: "representerer" } }), data14.navn !== void 0) {
              let data15 = data14.navn;
              typeof data15 == "string" ? data15.length < 1 && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3 + "/navn", keyword: "type", params: { type: "string" } });
            }
            if (data14.rolle !== void 0) {
              let data16 = data14.rolle;
              typeof data16 == "string" ? data16.length < 1 && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3 + "/rolle", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3 + "/rolle", keyword: "type", params: { type: "string" } });
            }
            if (data14.organisasjon !== void 0) {
              let data17 = data14.organisasjon;
              typeof data17 == "string" ? data17.length < 1 && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3 + "/organisasjon", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3 + "/organisasjon", keyword: "type", params: { type: "string" } });
            }
            if (data14.representerer !== void 0) {
              let data18 = data14.representerer;
              data18 !== "barnehage" && data18 !== "skole" && data18 !== "ppt" && data18 !== "eier_offentlig" && data18 !== "eier_privat" && data18 !== "uh" && data18 !== "statped" && data18 !== "ks" && data18 !== "pbl" && data18 !== "laererorganisasjon" && data18 !== "statsforvalter" && data18 !== "tillitsvalgt" && data18 !== "foreldre" && data18 !== "annet" && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3 + "/representerer", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "ppt", "eier_offentlig", "eier_privat", "uh", "statped", "ks", "pbl", "laererorganisasjon", "statsforvalter", "tillitsvalgt", "foreldre", "annet"] } });
            }
            for (let key0 in data14)
              key0 !== "navn" && key0 !== "rolle" && key0 !== "organisasjon" && key0 !== "representerer" && (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3, keyword: "additionalProperties", params: { additionalProperty: key0, known: ["navn", "rolle", "organisasjon", "representerer"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/medlemmer/" + i3, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/medlemmer", keyword: "type", params: { type: "array" } });
    }
    if (data.kriterier !== void 0) {
      let data19 = data.kriterier;
      if (Array.isArray(data19)) {
        let len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.id === void 0 && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4, keyword: "required", params: { missingProperty: "id" } }), data20.navn === void 0 && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4, keyword: "required", params: { missingProperty: "navn" } }), data20.vekt === void 0 && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4, keyword: "required", params: { missingProperty: "vekt" } }), data20.id !== void 0) {
              let data21 = data20.id;
              typeof data21 == "string" ? pattern6.test(data21) || (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
            }
            if (data20.navn !== void 0) {
              let data22 = data20.navn;
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.nb === void 0 && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn", keyword: "required", params: { missingProperty: "nb" } }), data22.nb !== void 0) {
                  let data23 = data22.nb;
                  typeof data23 == "string" ? data23.length < 1 && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn/nb", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn/nb", keyword: "type", params: { type: "string" } });
                }
                if (data22.nn !== void 0) {
                  let data24 = data22.nn;
                  typeof data24 == "string" ? data24.length < 1 && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn/nn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn/nn", keyword: "type", params: { type: "string" } });
                }
                if (data22.en !== void 0) {
                  let data25 = data22.en;
                  typeof data25 == "string" ? data25.length < 1 && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn/en", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn/en", keyword: "type", params: { type: "string" } });
                }
                for (let key1 in data22)
                  key1 !== "nb" && key1 !== "nn" && key1 !== "en" && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["nb", "nn", "en"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/navn", keyword: "type", params: { type: "object" } });
            }
            if (data20.vekt !== void 0) {
              let data26 = data20.vekt;
              typeof data26 == "number" && isFinite(data26) ? (data26 < 0 || isNaN(data26)) && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/vekt", keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/kriterier/" + i4 + "/vekt", keyword: "type", params: { type: "number" } });
            }
            for (let key2 in data20)
              key2 !== "id" && key2 !== "navn" && key2 !== "vekt" && (vErrors ??= []).push({ instancePath: "/kriterier/" + i4, keyword: "additionalProperties", params: { additionalProperty: key2, known: ["id", "navn", "vekt"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/kriterier/" + i4, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/kriterier", keyword: "type", params: { type: "array" } });
    }
    if (data.vurderinger !== void 0) {
      let data27 = data.vurderinger;
      if (Array.isArray(data27)) {
        let len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data28 = data27[i5];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.behovsmelding === void 0 && (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5, keyword: "required", params: { missingProperty: "behovsmelding" } }), data28.behovsmelding !== void 0) {
              let data29 = data28.behovsmelding;
              typeof data29 == "string" ? pattern11.test(data29) || (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/behovsmelding", keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})/[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/behovsmelding", keyword: "type", params: { type: "string", pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})/[a-z0-9][a-z0-9-]*$" } });
            }
            if (data28.poeng !== void 0) {
              let data30 = data28.poeng;
              if (data30 && typeof data30 == "object" && !Array.isArray(data30))
                for (let key3 in data30) {
                  typeof key3 == "string" && (pattern6.test(key3) || (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/poeng", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" }, propertyName: key3 }));
                  {
                    let data31 = data30[key3];
                    typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31) || (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/poeng/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }), typeof data31 == "number" && isFinite(data31) && ((data31 > 2 || isNaN(data31)) && (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/poeng/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maximum", params: { comparison: "<=", limit: 2 } }), (data31 < 0 || isNaN(data31)) && (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/poeng/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
                  }
                }
              else
                (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/poeng", keyword: "type", params: { type: "object" } });
            }
            if (data28.innstilt !== void 0) {
              let data32 = data28.innstilt;
              typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32) || (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/innstilt", keyword: "type", params: { type: "integer" } }), typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32)) && (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/innstilt", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data28.merknad !== void 0) {
              let data33 = data28.merknad;
              typeof data33 == "string" ? data33.length < 1 && (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/merknad", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5 + "/merknad", keyword: "type", params: { type: "string" } });
            }
            for (let key4 in data28)
              key4 !== "behovsmelding" && key4 !== "poeng" && key4 !== "innstilt" && key4 !== "merknad" && (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5, keyword: "additionalProperties", params: { additionalProperty: key4, known: ["behovsmelding", "poeng", "innstilt", "merknad"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/vurderinger/" + i5, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/vurderinger", keyword: "type", params: { type: "array" } });
    }
    for (let key5 in data)
      key5 !== "dokument" && key5 !== "versjon" && key5 !== "navn" && key5 !== "embete" && key5 !== "fylker" && key5 !== "ordninger" && key5 !== "barnehage_skoleaar" && key5 !== "frist" && key5 !== "ramme" && key5 !== "ventet" && key5 !== "medlemmer" && key5 !== "kriterier" && key5 !== "vurderinger" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key5, known: ["dokument", "versjon", "navn", "embete", "fylker", "ordninger", "barnehage_skoleaar", "frist", "ramme", "ventet", "medlemmer", "kriterier", "vurderinger"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Forum> = check;
