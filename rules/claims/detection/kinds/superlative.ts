import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Best, first, only, leading, most X, #1, state of the art. Sources: CAP on superiority claims, NAD on puffery. Idioms
 * (best practices, at best, best regards), order (first, …) and how-to (“the best way to …”) are none; see the guards.
 */
export const SUPERLATIVE = listPatterns(
  'superlative',
  `
  5 [ world|industry|market|class|country|nation|best leading|beating np ] :: hyphen
  5 [ @realm @superlative|leading|top|foremost|premier|number_one|first|only|favorite|favourite np ] :: possessive
  5 [ @realm most @most np ] :: possessive
  4 [ @realm most np1 ] :: possessive
  4 [ Name @superlative|leading|top|foremost|premier|favorite|favourite np ] :: possessive-name praised
  4 [ Name first np ] :: possessive-name first
  4 [ Name most @most np ] :: possessive-name
  5 [ best in|of class|breed|show|town np ]
  5 [ #1|number_one np ] :: rank
  4 [ no . 1 np ]
  4 [ world class np ]
  5 [ second|# to none ]
  5 [ state of the art np ]
  4 [ cutting|leading|bleeding edge np ]
  5 [ unrivalled|unrivaled|unmatched|unparalleled|unbeatable|unsurpassed|unequalled|unequaled|peerless|matchless|incomparable|groundbreaking|revolutionary|unprecedented|game_changing|first_of_its_kind|one_of_a_kind np ]
  3.5 [ gold|de_facto standard|benchmark np ]
  2.5 [ industry standard|benchmark np ] :: standard
  3.5 [ one of the …1 leaders|pioneers|frontrunners|giants ] in|of|among
  4 [ market|industry|global|world|worldwide|category|international|national|regional|technology leader|leaders|leadership np ]
  4 [ the? clear|undisputed|uncontested|absolute|obvious|proven|recognized|recognised|established leader|winner|choice|champion|favorite|favourite|no_1 np ]
  4 [ a|the|one_of_the leader|leaders|pioneer|pioneers|authority in|of|on np1 ]
  3 [ leader|leaders|pioneer|pioneers|specialist|specialists in np1 ] :: needs-us
  3 [ leading|premier|foremost|top_rated np1 ] :: attributive
  3 ^|a|an|our|by|some|of|with [ top …1 @offering|@people|talent|experts|specialists|engineers|talents np ] :: attributive
  4 [ the leading|premier|foremost|ultimate|definitive np1 ] :: led
  3 [ one of the @superlative np ] :: best
  3 [ one of the most np1 ] :: praised
  3 [ the @superlative np ] :: best
  3 [ the @superlative , @superlative ,? and? np ] :: best
  4 [ the single? @superlative way|place|choice|option|tool|solution|platform|software|product|service|team|company|price|value|experience|results|results to|for|of|in? np ] :: best
  3 [ best …1 @offering np ] :: best
  1.5 [ best np1 ] :: best
  3.5 [ best for|at|in|of np1 ] :: best
  3 [ our|its|their|the|your @superlative|most !month|months|week|quarter|day np1 yet|ever|to_date ] :: best
  3 [ the|our|its|a? most @most np ] :: most
  1.5 [ the most np1 ] :: most
  3 [ the|our|its least np1 ] :: most
  3 [ the @superlative , …1 most np1 ] :: best
  4 [ the|our|their|its|britain's? first and only np ]
  3 [ the|our|its|world's first @offering|ever|open|dedicated|truly|fully|comprehensive|commercial|and|of|in np ] :: first
  3 [ the|a first np1 ] to|that|built|designed|made|ever|dedicated|of_its :: first
  4 [ first to market|offer|launch|introduce|bring|deliver|support|provide|combine np ]
  4 [ the only …3 @offering np ] :: only
  3 [ the only np1 ] that|to|with|which|offering|built|designed|you|in|on :: only
  3 ~be [ the first np1 ] :: subject first
  3 ~be [ the only np1 ] :: subject only
  3 ~be [ the best|leading|largest|biggest|fastest|most np1 ] :: subject best
  4 [ like no other ]
  3 [ top choice|pick|quality|tier|notch|class|ranked|performer|performing np ] :: attributive
  3 [ highest quality|standard|standards|level|levels|performance|possible|rated|grade np ] :: best
  3 [ most advanced|popular|powerful|trusted|secure|reliable|complete|comprehensive|accurate|affordable|innovative|efficient|flexible|loved|effective|widely np ] :: most
  3 [ more popular|widely_used|downloaded than any ]
  3.5 [ some|one of the? @superlative np1 in|on|of the @realm ] :: praised
  3.5 [ @superlative np1 in|on|of the @realm ] :: best
  3.5 [ @superlative np1 in @realm ] :: best
  3 [ ~lead|~leading|~dominate the market|industry|field|pack|way np ]
  3 [ at|on|to the forefront|cutting_edge|vanguard of np ]
  3 [ unique|uniquely np1 ] in|on the|its market|industry|kind
  3 [ the|an? ultimate np1 ]
  4 [ nothing|nobody|no_one comes|else_comes|beats|matches|compares np ]
  3 [ can't|cannot|won't be beat|beaten|matched|rivaled ]
  3 [ won't|will_not find|get a|any? better|cheaper|faster np ]
  3 [ there is|'s no better|faster|easier|cheaper np ]
  3 [ never been|has_never_been easier|better|simpler|faster ]
  3.5 [ np1 of choice for|of|in|to np ]
  4 [ top of the line|range|class np ]
  3 [ ~pioneer np1 ] :: promotional
  4 [ unlike anything|any_other np …2 ]
  4 [ nothing|none else|quite|other like|matches|compares np ]
  3 [ go to @offering|source|destination|place|reference|spot np ] :: hyphen
  3.5 [ the choice|standard of|for professionals|experts|champions|leaders|@people np ]
  4 [ top|number # in|of|among|for the|our|its np ] :: promotional
  3.5 [ no other|one_else …2 @offering|one|brand|place|name …1 ~do|~offer|~can|~come|~give|~match|can|has|have|makes|gives|lets np ]
  4 [ most reviewed|starred|installed np ]
  3.5 [ nobody|no_one …4 better ]
  4 [ original and best np ]
  2.5 ^ [ @superlative np1 ] :: best lead
  3 [ largest|biggest|strongest|widest|lowest|highest adj market_share|selection|range|choice|share|network|rating|ratings np ]
  4 [ the? highest|best|strongest|finest|largest|fastest np1 possible|available|attainable ] :: unsought
  3.5 [ smallest|lowest possible np ]
  4 [ the premiere np1 ]
  4 [ the|our? last|only np1 you'll|you_will ever? need|buy|want np ]
  4 [ world|internationally|globally renowned|famous|acclaimed np ]
  3 [ nationally|internationally renowned|acclaimed|known np ]
  4 [ the most np1 we've|we_have ever …3 ]
  4 [ our @superlative|most !month|months|week|quarter|day np1 ever|yet|to_date ]
  3 [ the only np1 ] where|whose|who|for|of|able :: only
  4 [ no better|finer|safer|faster|easier place|way|choice|value|time|partner np ] to|for|than
  `,
  LISTS,
);
