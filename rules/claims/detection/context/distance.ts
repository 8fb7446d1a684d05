import {defineClass} from '../../figures/word-classes.js';
import type {Item} from '../sentence.js';
import {list} from '../words.js';
import type {Classes} from './word-classes.js';

/** How far a sentence is from copy. Each is subtracted from a pattern’s strength. */
export interface Distance {
  readonly technical: number;
  readonly research: number;
  readonly legal: number;
  readonly personal: number;
  readonly service: number;
}

const TECHNICAL = defineClass(
  list(`function functions method methods parameter parameters argument arguments array arrays string strings boolean integer variable variables object objects thread threads
  pointer pointers cache compiler syntax endpoint header headers payload schema config flag flags directory path module modules dependency dependencies runtime
  namespace socket sockets packet packets port ports protocol hash null undefined iteration loop algorithm algorithms branch commit commits stack heap buffer buffers byte bytes
  kernel syscall syscalls daemon pod pods yaml json xml css html regex callback callbacks promise async await exception exceptions class classes interface interfaces
  enum struct type types compile compiled compilation debug debugger stdout stdin cli npm git repo merge patch bug bugs pull request timestamp query queries table tables column columns
  row rows node nodes container containers cluster clusters index indexes lookup parse parser serialize deserialize allocation allocate allocated garbage collector gc render rendered
  renderer component components props hook hooks attribute attributes property element elements selector div env variable timeout retry default defaults value values key keys field
  certificate certificates dns nameserver tcp udp http https tls ssl ssh api apis sdk script scripts console log logs metric metrics token tokens docker kubernetes
  webhook sql database partition replica shard index mutex lock locks semaphore queue queues message broker producer consumer benchmark latency throughput cpu cpus memory ram disk`),
);
/** Words of studies, statutes and world facts. The first list alone is enough; the second needs two. */
const RESEARCH = defineClass(
  list(`cpi poverty reform reforms eitc cbo deficit inequality percentile legislation legislative parliament senate congress economists gdp payroll provisions taxpayers taxpayer elasticities inflation unemployment statute
  respondents cohort hypothesis theorem hobby island mathematician simulate simulated simulation simulations microsimulation uprating placebo amendment enacted enact
  congressional constituency voters election fiscal census`),
);
const SCHOLARLY = defineClass(
  list(`study studies survey surveys researchers research participants households household bill tax taxes income incomes policy policies economy population regulation regulations directive
  court century war baseline experiment mountain river history historical credit credits federal government governments earnings wage wages law laws estimate estimates
  estimated child children benefits labour labor employer employers`),
);
const LEGAL = defineClass(
  list(`warranty warranties liability liable hereby herein thereof shall licensee licensor indemnify indemnification merchantability infringement jurisdiction arbitration
  copyright licensed redistribute redistribution notwithstanding pursuant clause disclaimer terms consent processor controller retention lawful`),
);
const SERVICE = defineClass(
  list(
    'order parcel refund refunded invoice ticket apologies apologize apologise sorry inconvenience reply unread reset delivered inquiry enquiry password',
  ),
);

const PERSONAL = defineClass(list("i i'm i've i'd i'll my me myself"));

/** Names of programs: `config.yml`, `max_age`. */
const NAME_OF_PROGRAM = /[a-z]\.[a-z]|_/;
const ANY = TECHNICAL | RESEARCH | SCHOLARLY | LEGAL | SERVICE | PERSONAL;

/** How often the words of each class stand in a stretch. */
interface Counts {
  technical: number;
  studied: number;
  scholarly: number;
  legal: number;
  service: number;
  personal: number;
}

/**
 * How far the sentence is from copy, besides the words `[from, to)` of a claim. The sentence is counted once; what the
 * claim holds is taken off.
 */
export function createDistance(items: readonly Item[], {of}: Classes): (from: number, to: number) => Distance {
  let whole: Counts | undefined;
  // Several conditions ask for the same claim in a row.
  let asked = {from: -1, to: -1};
  let last: Distance | undefined;
  return (from, to) => {
    if (last && asked.from === from && asked.to === to) return last;
    asked = {from, to};
    whole ??= count(items, of, 0, items.length);
    const own = count(items, of, from, Math.min(to, items.length));
    const legal = whole.legal - own.legal;
    // The words of studies count in the claim too.
    const research = whole.studied * 4 + (whole.scholarly - own.scholarly) * 0.5;
    last = {
      technical: Math.min(3, whole.technical - own.technical) / 2,
      // One word of them is everybody’s word.
      research: research < 1 ? 0 : Math.min(8, research) / 2,
      legal: legal > 1 ? 1.5 : legal / 2,
      personal: Math.min(2, whole.personal - own.personal) / 2,
      service: Math.min(1, whole.service - own.service),
    };
    return last;
  };
}

function count(items: readonly Item[], of: readonly number[], from: number, to: number): Counts {
  const counts = {technical: 0, studied: 0, scholarly: 0, legal: 0, service: 0, personal: 0};
  for (let i = from; i < to; i += 1) {
    const bits = of[i] as number;
    const item = items[i] as Item;
    // A capital inside a sentence makes it a name: “Acme Metrics”.
    if (((bits & TECHNICAL) !== 0 && !(item.capital && i > 0)) || isNameOfProgram(item.lower)) counts.technical += 1;
    if ((bits & ANY) === 0) continue;
    if ((bits & RESEARCH) !== 0) counts.studied += 1;
    if ((bits & SCHOLARLY) !== 0) counts.scholarly += 1;
    if ((bits & LEGAL) !== 0) counts.legal += 1;
    if ((bits & SERVICE) !== 0) counts.service += 1;
    if ((bits & PERSONAL) !== 0) counts.personal += 1;
  }
  return counts;
}

/** The quick look comes first: hardly a word has a stop or an underscore. Code in the text reads as “xxxx” here. */
function isNameOfProgram(word: string): boolean {
  if (word.startsWith('xx')) return MASKED.test(word);
  return (word.includes('.') || word.includes('_')) && NAME_OF_PROGRAM.test(word);
}

const MASKED = /^x{2,}$/;
