import type {Format} from '../../model/format.js';
import {orderRegions} from '../order-regions.js';
import {readText} from './read-text.js';

/** Plain text: `.txt`, and every text that no other format knows. */
export const textFormat: Format = {
  id: 'text',
  extract(part) {
    const {regions, comments} = readText(part);
    return {regions: orderRegions(regions), comments};
  },
};
