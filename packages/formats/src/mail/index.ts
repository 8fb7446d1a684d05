import {defineFormat} from '../values/define-format.js';
import {readMail} from './read-mail.js';

/** Mails as files: multipart, quoted-printable, Base64, encoded subjects. */
export const mailFormat = defineFormat('mail', readMail);
