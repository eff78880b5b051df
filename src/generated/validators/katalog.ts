// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Katalog } from '../types.ts';

// tools/formats.ts
var DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
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

// <stdin>
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern6 = new RegExp("^[a-z0-9][a-z0-9_-]*$", ""), pattern9 = new RegExp("^https?://", ""), pattern10 = new RegExp("^[0-9]$", ""), pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.id === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "id" } }), data.utgave === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "utgave" } }), data.kompetanser === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "kompetanser" } }), data.dokument !== void 0 && data.dokument !== "katalog" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "katalog" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors ??= []).push({ instancePath: "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
    }
    if (data.utgave !== void 0) {
      let data3 = data.utgave;
      typeof data3 == "string" ? data3.length < 1 && (vErrors ??= []).push({ instancePath: "/utgave", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/utgave", keyword: "type", params: { type: "string" } });
    }
    if (data.utvider !== void 0) {
      let data4 = data.utvider;
      typeof data4 == "string" ? pattern4.test(data4) || (vErrors ??= []).push({ instancePath: "/utvider", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/utvider", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
    }
    if (data.skala !== void 0) {
      let data5 = data.skala;
      if (Array.isArray(data5)) {
        data5.length < 1 && (vErrors ??= []).push({ instancePath: "/skala", keyword: "minItems", params: { limit: 1 } });
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/skala/" + i0, keyword: "required", params: { missingProperty: "nivaa" } }), data6.navn === void 0 && (vErrors ??= []).push({ instancePath: "/skala/" + i0, keyword: "required", params: { missingProperty: "navn" } }), data6.anker === void 0 && (vErrors ??= []).push({ instancePath: "/skala/" + i0, keyword: "required", params: { missingProperty: "anker" } }), data6.nivaa !== void 0) {
              let data7 = data6.nivaa;
              typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/nivaa", keyword: "type", params: { type: "integer" } }), typeof data7 == "number" && isFinite(data7) && ((data7 > 9 || isNaN(data7)) && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data7 < 0 || isNaN(data7)) && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/nivaa", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
            }
            if (data6.navn !== void 0) {
              let data8 = data6.navn;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.nb === void 0 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn", keyword: "required", params: { missingProperty: "nb" } }), data8.nb !== void 0) {
                  let data9 = data8.nb;
                  typeof data9 == "string" ? data9.length < 1 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn/nb", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn/nb", keyword: "type", params: { type: "string" } });
                }
                if (data8.nn !== void 0) {
                  let data10 = data8.nn;
                  typeof data10 == "string" ? data10.length < 1 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn/nn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn/nn", keyword: "type", params: { type: "string" } });
                }
                if (data8.en !== void 0) {
                  let data11 = data8.en;
                  typeof data11 == "string" ? data11.length < 1 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn/en", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn/en", keyword: "type", params: { type: "string" } });
                }
                for (let key0 in data8)
                  key0 !== "nb" && key0 !== "nn" && key0 !== "en" && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn", keyword: "additionalProperties", params: { additionalProperty: key0, known: ["nb", "nn", "en"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/navn", keyword: "type", params: { type: "object" } });
            }
            if (data6.anker !== void 0) {
              let data12 = data6.anker;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.nb === void 0 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker", keyword: "required", params: { missingProperty: "nb" } }), data12.nb !== void 0) {
                  let data13 = data12.nb;
                  typeof data13 == "string" ? data13.length < 1 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker/nb", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker/nb", keyword: "type", params: { type: "string" } });
                }
                if (data12.nn !== void 0) {
                  let data14 = data12.nn;
                  typeof data14 == "string" ? data14.length < 1 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker/nn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker/nn", keyword: "type", params: { type: "string" } });
                }
                if (data12.en !== void 0) {
                  let data15 = data12.en;
                  typeof data15 == "string" ? data15.length < 1 && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker/en", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker/en", keyword: "type", params: { type: "string" } });
                }
                for (let key1 in data12)
                  key1 !== "nb" && key1 !== "nn" && key1 !== "en" && (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["nb", "nn", "en"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/skala/" + i0 + "/anker", keyword: "type", params: { type: "object" } });
            }
            for (let key2 in data6)
              key2 !== "nivaa" && key2 !== "navn" && key2 !== "anker" && (vErrors ??= []).push({ instancePath: "/skala/" + i0, keyword: "additionalProperties", params: { additionalProperty: key2, known: ["nivaa", "navn", "anker"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/skala/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/skala", keyword: "type", params: { type: "array" } });
    }
    if (data.omraader !== void 0) {
      let data16 = data.omraader;
      if (Array.isArray(data16)) {
        let len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.id === void 0 && (vErrors ??= []).push({ instancePath: "/omraader/" + i1, keyword: "required", params: { missingProperty: "id" } }), data17.navn === void 0 && (vErrors ??= []).push({ instancePath: "/omraader/" + i1, keyword: "required", params: { missingProperty: "navn" } }), data17.id !== void 0) {
              let data18 = data17.id;
              typeof data18 == "string" ? pattern6.test(data18) || (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
            }
            if (data17.navn !== void 0) {
              let data19 = data17.navn;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.nb === void 0 && (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn", keyword: "required", params: { missingProperty: "nb" } }), data19.nb !== void 0) {
                  let data20 = data19.nb;
                  typeof data20 == "string" ? data20.length < 1 && (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn/nb", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn/nb", keyword: "type", params: { type: "string" } });
                }
                if (data19.nn !== void 0) {
                  let data21 = data19.nn;
                  typeof data21 == "string" ? data21.length < 1 && (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn/nn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn/nn", keyword: "type", params: { type: "string" } });
                }
                if (data19.en !== void 0) {
                  let data22 = data19.en;
                  typeof data22 == "string" ? data22.length < 1 && (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn/en", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn/en", keyword: "type", params: { type: "string" } });
                }
                for (let key3 in data19)
                  key3 !== "nb" && key3 !== "nn" && key3 !== "en" && (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn", keyword: "additionalProperties", params: { additionalProperty: key3, known: ["nb", "nn", "en"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/omraader/" + i1 + "/navn", keyword: "type", params: { type: "object" } });
            }
            for (let key4 in data17)
              key4 !== "id" && key4 !== "navn" && (vErrors ??= []).push({ instancePath: "/omraader/" + i1, keyword: "additionalProperties", params: { additionalProperty: key4, known: ["id", "navn"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/omraader/" + i1, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/omraader", keyword: "type", params: { type: "array" } });
    }
    if (data.kompetanser !== void 0) {
      let data23 = data.kompetanser;
      if (Array.isArray(data23)) {
        let len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.id === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2, keyword: "required", params: { missingProperty: "id" } }), data24.navn === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2, keyword: "required", params: { missingProperty: "navn" } }), data24.omraade === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2, keyword: "required", params: { missingProperty: "omraade" } }), data24.kategori === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2, keyword: "required", params: { missingProperty: "kategori" } }), data24.forventet === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2, keyword: "required", params: { missingProperty: "forventet" } }), data24.id !== void 0) {
              let data25 = data24.id;
              typeof data25 == "string" ? pattern4.test(data25) || (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data24.navn !== void 0) {
              let data26 = data24.navn;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.nb === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn", keyword: "required", params: { missingProperty: "nb" } }), data26.nb !== void 0) {
                  let data27 = data26.nb;
                  typeof data27 == "string" ? data27.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn/nb", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn/nb", keyword: "type", params: { type: "string" } });
                }
                if (data26.nn !== void 0) {
                  let data28 = data26.nn;
                  typeof data28 == "string" ? data28.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn/nn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn/nn", keyword: "type", params: { type: "string" } });
                }
                if (data26.en !== void 0) {
                  let data29 = data26.en;
                  typeof data29 == "string" ? data29.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn/en", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn/en", keyword: "type", params: { type: "string" } });
                }
                for (let key5 in data26)
                  key5 !== "nb" && key5 !== "nn" && key5 !== "en" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn", keyword: "additionalProperties", params: { additionalProperty: key5, known: ["nb", "nn", "en"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/navn", keyword: "type", params: { type: "object" } });
            }
            if (data24.omraade !== void 0) {
              let data30 = data24.omraade;
              typeof data30 == "string" ? pattern6.test(data30) || (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/omraade", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/omraade", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
            }
            if (data24.kategori !== void 0) {
              let data31 = data24.kategori;
              data31 !== "grunnmur" && data31 !== "vanlig" && data31 !== "spesialisert" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/kategori", keyword: "enum", params: { allowedValues: ["grunnmur", "vanlig", "spesialisert"] } });
            }
            if (data24.forventet !== void 0) {
              let data32 = data24.forventet;
              if (Array.isArray(data32)) {
                let len3 = data32.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data33 = data32[i3];
                  data33 !== "barnehage" && data33 !== "skole" && data33 !== "videregaaende" && data33 !== "sfo" && data33 !== "ppt" && data33 !== "eiernivaa" && data33 !== "barnevern" && data33 !== "helsestasjon" && data33 !== "kulturskole" && data33 !== "statped" && data33 !== "annet" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/forventet/" + i3, keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/forventet", keyword: "type", params: { type: "array", items: "string" } });
            }
            if (data24.tilgang !== void 0) {
              let data34 = data24.tilgang;
              if (Array.isArray(data34)) {
                let len4 = data34.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data35 = data34[i4];
                  data35 !== "barnehage" && data35 !== "skole" && data35 !== "videregaaende" && data35 !== "sfo" && data35 !== "ppt" && data35 !== "eiernivaa" && data35 !== "barnevern" && data35 !== "helsestasjon" && data35 !== "kulturskole" && data35 !== "statped" && data35 !== "annet" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/tilgang/" + i4, keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/tilgang", keyword: "type", params: { type: "array", items: "string" } });
            }
            if (data24.kilde !== void 0) {
              let data36 = data24.kilde;
              typeof data36 == "string" ? data36.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/kilde", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/kilde", keyword: "type", params: { type: "string" } });
            }
            if (data24.ressurser !== void 0) {
              let data37 = data24.ressurser;
              if (Array.isArray(data37)) {
                let len5 = data37.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data38 = data37[i5];
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38.navn === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5, keyword: "required", params: { missingProperty: "navn" } }), data38.navn !== void 0) {
                      let data39 = data38.navn;
                      typeof data39 == "string" ? data39.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5 + "/navn", keyword: "type", params: { type: "string" } });
                    }
                    if (data38.utgiver !== void 0) {
                      let data40 = data38.utgiver;
                      typeof data40 == "string" ? data40.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5 + "/utgiver", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5 + "/utgiver", keyword: "type", params: { type: "string" } });
                    }
                    if (data38.url !== void 0) {
                      let data41 = data38.url;
                      typeof data41 == "string" ? pattern9.test(data41) || (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5 + "/url", keyword: "pattern", params: { pattern: "^https?://" } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5 + "/url", keyword: "type", params: { type: "string", pattern: "^https?://" } });
                    }
                    for (let key6 in data38)
                      key6 !== "navn" && key6 !== "utgiver" && key6 !== "url" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5, keyword: "additionalProperties", params: { additionalProperty: key6, known: ["navn", "utgiver", "url"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser/" + i5, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/ressurser", keyword: "type", params: { type: "array" } });
            }
            if (data24.anker !== void 0) {
              let data42 = data24.anker;
              if (data42 && typeof data42 == "object" && !Array.isArray(data42))
                for (let key7 in data42) {
                  typeof key7 == "string" && (pattern10.test(key7) || (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker", keyword: "pattern", params: { pattern: "^[0-9]$" }, propertyName: key7 }));
                  {
                    let data43 = data42[key7];
                    if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                      if (data43.nb === void 0 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "nb" } }), data43.nb !== void 0) {
                        let data44 = data43.nb;
                        typeof data44 == "string" ? data44.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/nb", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/nb", keyword: "type", params: { type: "string" } });
                      }
                      if (data43.nn !== void 0) {
                        let data45 = data43.nn;
                        typeof data45 == "string" ? data45.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/nn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/nn", keyword: "type", params: { type: "string" } });
                      }
                      if (data43.en !== void 0) {
                        let data46 = data43.en;
                        typeof data46 == "string" ? data46.length < 1 && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/en", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/en", keyword: "type", params: { type: "string" } });
                      }
                      for (let key8 in data43)
                        key8 !== "nb" && key8 !== "nn" && key8 !== "en" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key8, known: ["nb", "nn", "en"] } });
                    } else
                      (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
                  }
                }
              else
                (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/anker", keyword: "type", params: { type: "object" } });
            }
            if (data24.farge !== void 0) {
              let data47 = data24.farge;
              data47 !== "groenn" && data47 !== "gul" && data47 !== "oransje" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/farge", keyword: "enum", params: { allowedValues: ["groenn", "gul", "oransje"] } });
            }
            if (data24.utgaatt !== void 0) {
              let data48 = data24.utgaatt;
              typeof data48 == "string" ? (pattern11.test(data48) || (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/utgaatt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data48) || (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/utgaatt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/utgaatt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
            }
            if (data24.erstattet_av !== void 0) {
              let data49 = data24.erstattet_av;
              typeof data49 == "string" ? pattern4.test(data49) || (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/erstattet_av", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2 + "/erstattet_av", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            for (let key9 in data24)
              key9 !== "id" && key9 !== "navn" && key9 !== "omraade" && key9 !== "kategori" && key9 !== "forventet" && key9 !== "tilgang" && key9 !== "kilde" && key9 !== "ressurser" && key9 !== "anker" && key9 !== "farge" && key9 !== "utgaatt" && key9 !== "erstattet_av" && (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2, keyword: "additionalProperties", params: { additionalProperty: key9, known: ["id", "navn", "omraade", "kategori", "forventet", "tilgang", "kilde", "ressurser", "anker", "farge", "utgaatt", "erstattet_av"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/kompetanser/" + i2, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/kompetanser", keyword: "type", params: { type: "array" } });
    }
    data.utvider === void 0 && data && typeof data == "object" && !Array.isArray(data) && (data.skala === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "skala" } }), data.omraader === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "omraader" } }));
    for (let key10 in data)
      key10 !== "dokument" && key10 !== "versjon" && key10 !== "id" && key10 !== "utgave" && key10 !== "utvider" && key10 !== "skala" && key10 !== "omraader" && key10 !== "kompetanser" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key10, known: ["dokument", "versjon", "id", "utgave", "utvider", "skala", "omraader", "kompetanser"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Katalog> = check;
