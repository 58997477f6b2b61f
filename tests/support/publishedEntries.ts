import packageJson from '../../package.json' with { type: 'json' };

/** A module that the package publishes. */
export interface PublishedEntry {
  /** The subpath that users import, `.` for the package itself. */
  readonly subpath: string;
  /** Where its build stands under `dist`, without its ending. */
  readonly name: string;
  /** The file that it is built from. */
  readonly source: string;
}

const target = /^\.\/dist\/(?<name>.+)\.js$/u;

/** Every module that the `exports` of package.json publish: what is built, measured and tried out. */
export const publishedEntries: readonly PublishedEntry[] = Object.entries(packageJson.exports).flatMap(
  ([subpath, file]) => {
    const name = typeof file === 'string' ? undefined : target.exec(file.import.default)?.groups?.['name'];
    return name === undefined ? [] : [{ subpath, name, source: `src/${name}.ts` }];
  },
);
