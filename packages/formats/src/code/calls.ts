const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Functions that translate or show their text, by the last part of their name. */
const SPEAKING_CALLS = set(
  't $t tc $tc te _ __ _n gettext ngettext pgettext trans translate formatMessage defineMessage msg plural ' +
    'toast alert confirm prompt notify enqueueSnackbar showToast showMessage showNotification showError addToast',
);

/** Objects whose methods show their text: `toast.success("Saved")`. */
const SPEAKING_OBJECTS = set('toast message notification snackbar Alert');

/** Functions whose strings are for programs, whatever they look like. */
const SILENT_CALLS = set(
  'require import cn clsx cx classNames twMerge twJoin cva tv css styled keyframes gql graphql sql fetch axios ' +
    'track capture logEvent sendEvent gtag identify describe it test expect console debug log warn error info trace assert invariant querySelector querySelectorAll ' +
    'getElementById addEventListener removeEventListener setAttribute getAttribute RegExp Error TypeError',
);

/** Tags of template literals that are copy. */
const SPEAKING_TAGS = set('t msg i18n defineMessage');

/** Does a call of this name show its first argument to a person? */
export function isSpeakingCall(name: string): boolean {
  const parts = name.split('.');
  const object = parts.at(-2) ?? '';
  return SPEAKING_CALLS.has(parts.at(-1) ?? '') || (parts.length > 1 && SPEAKING_OBJECTS.has(object));
}

/** Is nothing in a call of this name for people? */
export function isSilentCall(name: string): boolean {
  const parts = name.split('.');
  return SILENT_CALLS.has(parts.at(-1) ?? '') || parts[0] === 'console' || parts[0] === 'styled' || parts[0] === 'z';
}

/** Is a template literal with this tag copy? */
export function isSpeakingTag(name: string): boolean {
  return SPEAKING_TAGS.has(name.split('.').at(-1) ?? '');
}

/** The name of a text instead of the text: `home.hero.title`, `SIGN_IN`. */
export function isMessageKey(text: string): boolean {
  return (
    /^[\w$-]+(?:[.:/][\w$-]+)+$/.test(text) ||
    /^[A-Z\d]+(?:_[A-Z\d]+)*$/.test(text) ||
    /^[a-z\d]+(?:[A-Z_-][A-Za-z\d]*)*$/.test(text)
  );
}
