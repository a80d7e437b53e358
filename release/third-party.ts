import { type Dependency, nameOf } from './judge-licences.ts';

/** The list that a release has of the packages which it installs, by licence. */
export function listThirdParty(dependencies: readonly Dependency[]): string {
  const shipped = dependencies.filter(({ isForDevelopment }) => !isForDevelopment);
  const licences = [...new Set(shipped.map(({ licence = 'unknown' }) => licence))].sort();
  const sections = licences.map((licence) => {
    const names = shipped.filter((each) => (each.licence ?? 'unknown') === licence).map(nameOf);
    return `## ${licence}\n\n${names.map((name) => `- ${name}`).join('\n')}\n`;
  });
  return `${INTRODUCTION}\n${sections.join('\n')}`;
}

const INTRODUCTION = `# Third-party packages

The packages that \`npm ci --omit=dev\` installs beside this program, for every platform, by their
licence. Each comes with the text of its licence, in \`node_modules\`. Packages that only serve
development are not in it.
`;
