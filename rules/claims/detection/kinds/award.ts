import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Awards, nominations, rankings and analyst placements, of the firm or its people. Sources: Gartner's content usage
 * policy, SEC 206(4)-1(c) on third-party ratings. “Award” as a verb of giving contracts and grants is none.
 */
export const AWARD = listPatterns(
  'award',
  `
  5 [ multi? award winning np ]
  4 [ winner|winners|finalist|finalists , best|# np ]
  5 [ award winner|winners|finalist|finalists|nominee|nominees|nominated np ]
  3 [ award panels|panel|jury|juries|shows|nominations np ]
  5 [ ~win|~receive|~earn|~collect|~scoop|~take|~garner|~claim|~land …4 award|awards|prize|prizes|medal|medals|trophy|accolade|accolades|honor|honours|honors of|for|from|at? np ] :: received
  5 [ winner|winners|finalist|finalists|recipient|recipients|runner-up|laureate of|in|at|for the|a|an|our|this|two|three|several? # np ]
  5 [ winner|winners|finalist|finalists|recipient|recipients|runner-up|laureate of|in|at|for the|a|an|our|this|two|three|several? …9 award|awards|prize|medal|year|trophy ]
  3 [ @named as|among|in|by|one_of|to|on|a|an|the …2 @awarding np ]
  3 [ @named as? a|an|the|one_of_the? best|top|leader|leading|#1|number_one|finalist|winner|leaders|favourite|favorite|most …4 in|by|of|on|for? np ]
  4 [ named a leader in|by the? np ]
  4 [ voted|named|crowned Name|the|our best|top|finest|favourite|favorite np ]
  3 [ voted|ranked|rated best|top|#1|first|second|third|number_one|no np ]
  4 [ ranked|rated #1|1|first|number_one|no_1|highest|top np ]
  3 [ award of|for the? …3 year|excellence|innovation|design ]
  4 [ np1 of the year ] :: title
  3 [ @awarding award|awards|prize|leader|top|best|list|finalist|winner np ]
  4 [ ~list|~include|~rank …2 in|on|by the? …1 forbes|inc_5000|deloitte|fast_50|fast_500|fortune np ]
  3 [ shortlisted|nominated|honored|honoured for|as|by|in|with|at the|a|an? np1 ]
  3 [ recognized|recognised by|as|with|at|in the|a|an? @awarding|leader|leading|one_of|best|top np ]
  2 [ recognized|recognised by|as Name ]
  3 [ awarded the|a|an? …4 prize|award|medal|title|seal|badge|stars|accreditation np ]
  4 [ #1|number_one product|app|tool on product_hunt|g2|capterra|the? np ]
  2 [ Name award|awards|prize|medal np ]
  3 [ gold|silver|bronze medal|medals|medalist|award|winner|winning np ]
  3 [ accolade|accolades ] from|by|for|include|including
  4 [ michelin star|starred|stars np ]
  3 [ our|many|numerous|several|#|multiple|industry|international|national awards|prizes|accolades np ]
  4 [ four|five|4|5|# star charity|hotel|restaurant|resort|rated ]
  4 [ np1 of the month|day|week|decade ] :: title
  4 [ @awarding nominated|winning|shortlisted|longlisted|listed np ]
  4 [ @awarding …4 winner|winners|honoree|honorees|honouree|laureate|finalist|recipient|nominee|cool_vendor|leader|challenger np ]
  4 [ np1 award|prize|medal winner|winners|recipient|finalist|nominee ]
  3.5 [ Name voted|named|ranked|crowned|rated …2 best|top|#1|first|finest|favourite|favorite np in|of|for? np ]
  4 [ platinum|gold|silver|bronze|diamond|grand|overall winner|winners|award|awards|medal|prize np ]
  3.5 [ ranked|ranks|placed …2 among|nationally|globally|worldwide|overall np ]
  3.5 [ ranked|ranks|placed …3 in the country|nation|world|state|us|uk|top np ]
  4 [ #n|#time|two|three|four|five time|times winner|winners|champion|champions|finalist|nominee np ]
  3.5 [ winner|winners|finalist|finalists|laureate of|at the? Name np ]
  3.5 [ recognised|recognized|named|honoured|honored|selected|listed|chosen|featured by the? Name as|in|on|among a|an|the|one np1 ]
  3 [ one of Name # best|most|top np ]
  3 [ forbes|inc|deloitte|gartner|forrester|g2|fast …2 #n np ] :: promotional
  5 [ the|our|its? most awarded|decorated np ]
  4 [ finalist|finalists|winner|winners|shortlisted|nominee , …5 award|awards|prize|prizes np ]
  3.5 [ ranked|ranks|placed …2 in|among the? Name ]
  4 [ great_place|great_places|best_place|best_places to work np ]
  4 [ investors in people np ]
  4 [ #n|one|two|three|aa|a rosette|rosettes np ]
  4 [ michelin recommended|listed|guide|plate|bib np ]
  5 [ highly commended np ]
  5 [ seal of approval np ]
  4 [ editor|editors|reader|readers|traveller|traveler|travellers|travelers|critic|critics|judges|viewers|people '|’? choice|pick np ] :: choice
  4 [ google_play|apple|app_store|amazon best_of np ]
  4 [ forrester|gartner|capterra|g2|everest|trustradius …2 wave|shortlist|strong_performer|visionary|high_performer|momentum|badge|peer_insights|customers'_choice np ]
  4 [ chambers …3 band np ]
  4 [ listed|ranked|recommended|recognised|recognized|featured …1 in|by the? legal_500|chambers|good_food_guide|michelin_guide|good_pub_guide|best_lawyers|super_lawyers|ft_1000|sunday_times np ]
  4 [ certificate of excellence np ]
  4 [ double? gold|silver|bronze|platinum at|in the? Name ]
  4 [ inc . 5000|500 np ]
  4 ^|a|as|named|among|in [ the? top #n adj companies|startups|employers|agencies|firms|workplaces|schools|hospitals|restaurants|hotels|universities|brands np ]
  3.5 [ won at the? Name ]
  4 [ crowned …3 best|top|champion|champions|winner|finest|favourite|favorite|king|queen np ]
  4 [ recognised|recognized|named|listed|ranked|voted as|among|one? one_of? the|our? …3 best|top|finest workplaces|employers|companies|places|schools|hospitals|restaurants|hotels np ]
  4 [ named|listed|ranked|included|placed among|in|on the #n np1 ] :: promotional
  4 [ recognised|recognized globally|nationally|internationally|worldwide np ] :: promotional
  3 ^ [ best np1 ] $ :: titled
  3.5 [ Name staff pick np ]
  4 [ a +? bbb rating|rated ]
  `,
  LISTS,
);
