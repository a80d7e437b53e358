// `npm run pack:check`: packs a release, installs it in an empty folder as its user would, and runs it.
import { tryPackage } from './try-package.ts';

console.log(tryPackage().summary);
