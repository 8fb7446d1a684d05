import type {Format} from '@onbrand/core';
import {encodeText} from '../values/encoders.js';
import {readMail} from './read-mail.js';

/** Mails as files: multipart, quoted-printable, Base64, encoded subjects. */
export const mailFormat: Format = {id: 'mail', extract: readMail, encode: encodeText};
