/**
 * Packs the Azure Pipelines task as an extension for the Marketplace, from what `npm run build` made; a bundle of other sources is refused.
 * `VSIX_PUBLISHER` names another publisher than task/vss-extension.json; an argument, another file to write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { zipSync } from 'fflate';
import packageJson from '../package.json' with { type: 'json' };
import extension from '../task/vss-extension.json' with { type: 'json' };
import { checkSources } from './sources.ts';

const CONTENT_TYPES: Record<string, string> = {
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
  '.vsomanifest': 'application/json',
};

checkSources('task');

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url));
const [task] = extension.contributions.map(({ properties }) => properties.name);
const bundle = readdirSync(new URL('../dist/task/', import.meta.url)).sort();
const files: Record<string, Buffer> = {
  [`${task}/task.json`]: read('task/task.json'),
  [`${task}/icon.png`]: read('task/icon.png'),
  ...Object.fromEntries(bundle.map((name) => [`${task}/${name}`, read(`dist/task/${name}`)])),
  'icon.png': read('task/marketplace-icon.png'),
  'README.md': read('task/marketplace.md'),
  LICENSE: read('LICENSE'),
  'extension.vsomanifest': Buffer.from(serviceManifest()),
  'extension.vsixmanifest': Buffer.from(packageManifest(process.env.VSIX_PUBLISHER || extension.publisher)),
};
files['[Content_Types].xml'] = Buffer.from(contentTypes(Object.keys(files)));

const target = process.argv[2] ?? `${extension.id}-${packageJson.version}.vsix`;
// The first day that a zip knows: the same files make the same bytes, whenever they are packed.
writeFileSync(target, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
console.log(target);

/** What the service reads: the part of the manifest that is not about the Marketplace. */
function serviceManifest(): string {
  const { manifestVersion, contributions } = extension;
  return JSON.stringify({ manifestVersion, scopes: [], contributionTypes: [], contributions }, undefined, 2);
}

/** What the Marketplace reads. */
function packageManifest(publisher: string): string {
  const assets = {
    'Microsoft.VisualStudio.Services.Icons.Default': 'icon.png',
    'Microsoft.VisualStudio.Services.Content.Details': 'README.md',
    'Microsoft.VisualStudio.Services.Content.License': 'LICENSE',
    'Microsoft.VisualStudio.Services.Manifest': 'extension.vsomanifest',
  };
  const links = { GitHub: extension.repository.uri, Support: extension.links.support.uri };
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id=${quoted(extension.id)} Version=${quoted(packageJson.version)} Publisher=${quoted(publisher)}/>
    <DisplayName>${escaped(extension.name)}</DisplayName>
    <Description xml:space="preserve">${escaped(extension.description)}</Description>
    <Categories>${escaped(extension.categories.join(','))}</Categories>
    <Tags>${escaped(extension.tags.join(','))}</Tags>
    <Properties>
${Object.entries(links)
  .map(([name, uri]) => `      <Property Id="Microsoft.VisualStudio.Services.Links.${name}" Value=${quoted(uri)}/>`)
  .join('\n')}
    </Properties>
    <Icon>icon.png</Icon>
    <License>LICENSE</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Services"/>
  </Installation>
  <Dependencies/>
  <Assets>
${Object.entries(assets)
  .map(([type, path]) => `    <Asset Type="${type}" d:Source="File" Path="${path}" Addressable="true"/>`)
  .join('\n')}
  </Assets>
</PackageManifest>
`;
}

/** @throws where a file's type is not known here */
function contentTypes(paths: readonly string[]): string {
  const extensions = new Set(paths.map(extname).filter((extension) => extension !== ''));
  const defaults = [...extensions].sort().map((extension) => {
    const type = CONTENT_TYPES[extension];
    if (type === undefined) throw new Error(`What is the content type of ${extension}?`);
    return `  <Default Extension="${extension}" ContentType="${type}"/>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${defaults.join('')}  <Override PartName="/LICENSE" ContentType="text/plain"/>
</Types>
`;
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
