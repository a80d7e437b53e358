import { replies } from './replies.ts';
import { takePictures } from './take-pictures.ts';

/** `npm run gallery [-- FOLDER]`: draws real replies as Discord draws them, PNG files in a folder. */
const [folder = 'coverage/gallery'] = process.argv.slice(2);
for (const path of await takePictures(await replies(), folder)) console.log(path);
