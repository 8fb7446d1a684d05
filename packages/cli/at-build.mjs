import {build} from 'esbuild';

/**
 * For esbuild: a module named `*.at-build.ts` runs while the command is built, and what it exports stands in the bundle as
 * JSON. What is compiled from data that never changes is compiled once, from the sources that are being bundled, so that
 * it cannot be out of date. From the sources the same module runs when it is imported.
 */
export const atBuild = {
  name: 'at-build',
  setup({initialOptions, onLoad}) {
    onLoad({filter: /\.at-build\.ts$/}, async ({path}) => {
      const values = await runModule(path, initialOptions);
      return {contents: Object.entries(values).map(writeExport).join('\n'), loader: 'js'};
    });
  },
};

async function runModule(path, {absWorkingDir, conditions, mainFields}) {
  const options = {bundle: true, format: 'esm', platform: 'node', write: false, absWorkingDir, conditions, mainFields};
  const {outputFiles} = await build({...options, entryPoints: [path]});
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function writeExport([name, value]) {
  const json = JSON.stringify(value);
  if (json === undefined) throw new Error(`${name} is nothing that JSON can say.`);
  return `export const ${name} = JSON.parse(${JSON.stringify(json)});`;
}
