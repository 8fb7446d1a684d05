/** A field that is open at some place of the text: Word computes what is shown from its instruction. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** How text at some place of a field is to be read. */
export interface FieldState {
  /** The instruction itself: not text. */
  readonly isHidden: boolean;
  /** A merge field: stands for one opaque word. */
  readonly isOpaque: boolean;
  readonly locked?: string;
}

/** Follows the fields of a story, which may begin in one paragraph and end in another, one inside the other. */
export interface FieldTracker {
  readonly mark: (type: string | undefined) => void;
  readonly addInstruction: (text: string) => void;
  readonly state: () => FieldState;
}

const PLAIN: FieldState = {isHidden: false, isOpaque: false};
const HIDDEN: FieldState = {isHidden: true, isOpaque: false};
/** Word computes no deeper; more is a broken or hostile file. */
const DEEPEST = 100;

/** Starts at the beginning of a story: no field is open. */
export function createFieldTracker(): FieldTracker {
  const open: Field[] = [];
  let current = PLAIN;
  const update = (): void => {
    current = open.length === 0 ? PLAIN : combine(open);
  };
  return {
    mark(type) {
      if (type === 'begin' && open.length < DEEPEST) open.push({instruction: '', isResult: false});
      const last = open.at(-1);
      if (type === 'separate' && last) last.isResult = true;
      if (type === 'end') open.pop();
      update();
    },
    addInstruction(text) {
      const last = open.at(-1);
      if (last && !last.isResult && last.instruction.length < 500) last.instruction += text;
    },
    state: () => current,
  };
}

function combine(open: readonly Field[]): FieldState {
  if (open.some((field) => !field.isResult)) return HIDDEN;
  const states = open.map(({instruction}) => stateOfInstruction(instruction));
  const locked = states.find((state) => state.locked !== undefined)?.locked;
  const isOpaque = states.some((state) => state.isOpaque);
  return locked === undefined ? {...PLAIN, isOpaque} : {isHidden: false, isOpaque, locked};
}

/** What the result of a field with this instruction is. A hyperlink shows text that a person typed; it stays theirs. */
export function stateOfInstruction(instruction: string): FieldState {
  const name = instruction.trim().split(/\s/, 1)[0]?.toUpperCase() ?? '';
  if (name === 'HYPERLINK') return PLAIN;
  if (name === 'MERGEFIELD') return {isHidden: false, isOpaque: true, locked: 'Word fills this merge field'};
  return {
    isHidden: false,
    isOpaque: false,
    locked: 'Word computes this text from a field and would overwrite a change',
  };
}
