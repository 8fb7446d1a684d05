import {relationships, xml} from './build-package.js';

const SHOW = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** What every tree of shapes begins with. */
const TREE_HEAD = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

const COLOURS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The shapes of a slide, a layout or a master as its tree, which no program opens without its head. */
export function shapeTree(shapes: string): string {
  return `<p:cSld><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>`;
}

/** The types of the parts that {@link emptyMasters} makes, by name. */
export const MASTER_TYPES: Readonly<Record<string, string>> = {
  'ppt/slideMasters/slideMaster1.xml': `${SHOW}.slideMaster+xml`,
  'ppt/slideLayouts/slideLayout1.xml': `${SHOW}.slideLayout+xml`,
  'ppt/notesMasters/notesMaster1.xml': `${SHOW}.notesMaster+xml`,
  'ppt/theme/theme1.xml': THEME,
  'ppt/theme/theme2.xml': THEME,
};

/** A slide master with these shapes, and with the one layout of {@link emptyMasters}. */
export function slideMaster(namespaces: string, shapes: string): string {
  const layouts = '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>';
  return xml(`<p:sldMaster ${namespaces}>${shapeTree(shapes)}${COLOURS}${layouts}</p:sldMaster>`);
}

/** The masters, the layout and the themes without which no program shows a slide; none has any text. */
export function emptyMasters(namespaces: string): Record<string, string> {
  return {
    'ppt/slideMasters/slideMaster1.xml': slideMaster(namespaces, ''),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': xml(`<p:sldLayout ${namespaces} type="blank">${shapeTree('')}</p:sldLayout>`),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationships([
      ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/notesMasters/notesMaster1.xml': xml(`<p:notesMaster ${namespaces}>${shapeTree('')}${COLOURS}</p:notesMaster>`),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relationships([['rId1', 'theme', '../theme/theme2.xml']]),
    'ppt/theme/theme1.xml': plainTheme(),
    'ppt/theme/theme2.xml': plainTheme(),
  };
}

/** Black on white, in one typeface: all that a theme must say. */
function plainTheme(): string {
  const colour = (name: string, rgb: string): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
  const accents = [1, 2, 3, 4, 5, 6].map((number) => colour(`accent${number}`, '2E6F5E'));
  const colours = [
    ...[colour('dk1', '000000'), colour('lt1', 'FFFFFF'), colour('dk2', '333333'), colour('lt2', 'EEEEEE')],
    ...accents,
    ...[colour('hlink', '0000FF'), colour('folHlink', '800080')],
  ];
  const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (item: string): string => item.repeat(3);
  return xml(
    [
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plain"><a:themeElements>',
      `<a:clrScheme name="Plain">${colours.join('')}</a:clrScheme>`,
      `<a:fontScheme name="Plain"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme>`,
      `<a:fmtScheme name="Plain"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>`,
      `<a:lnStyleLst>${three(`<a:ln>${fill}</a:ln>`)}</a:lnStyleLst>`,
      `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>`,
      `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>`,
      '</a:themeElements></a:theme>',
    ].join(''),
  );
}
