/**
 * Lines that are shown with an article but say nothing of the event: labels, links, captions, credits, tag lines. Data only;
 * each pattern is tried from the start of a block of at most 400 characters.
 */

export interface Furniture {
  readonly id: string
  readonly says: RegExp
}

export const FURNITURE: readonly Furniture[] = [
  {
    id: 'label',
    says: /^(?:full text|abstract|advertisements?|sponsored(?: content)?|correction|links?|enlarge|gallery|transcript|most (?:read|popular)|related(?: (?:articles?|content|stories|topics|coverage|links))?|story highlights|key points|listen(?: to this article)?|comments?|share|print|e-?mail|save|top stories|recommended|trending|loading|breaking|read more|more|editor['’]s picks|close|back to top|image|photo)\s*[.:…]{0,3}$/i,
  },
  { id: 'rule', says: /^[\s*_=~#•·.—–-]{3,}$/ },
  {
    id: 'read-more',
    says: /^(?:[>»→•*]\s*)?(?:read|see|watch|listen|view|also|related|more|further reading|don['’]t miss|in case you missed it|recommended|explore|analysis|opinion|explainer|in pictures|in photos|live|video|podcast)(?: (?:more|also|next|full story|the full story|related|here|this|stories|on this|from [\p{Lu}][\w’' ]{0,40}|about [^:.]{1,40}|coverage|now|it|reading|too|to)){0,3}\s*[:|»→]\s?\S/iu,
  },
  {
    id: 'read-more-dash',
    says: /^(?:read more|read also|also read|see also|related(?: story| article)?|more on this|don['’]t miss)\b\s*[-–—]\s\S/i,
  },
  {
    id: 'click',
    says: /^(?:please )?(?:click|tap|swipe|scroll)(?: or tap)? (?:here|on|below|the|to|through|down|for)\b.{0,200}$/i,
  },
  {
    id: 'sign-up',
    says: /^(?:sign up|subscribe|register)(?: (?:here|now|today|below|free|for free))? (?:for|to|here)\b(?! (?:continue|read|keep|unlock|access|view))[^“”"]{0,220}$/i,
  },
  {
    id: 'newsletter',
    says: /^(?:get|receive|want|enjoy(?:ing)?|join)\b[^“”"]{0,120}\b(?:newsletters?|e-?mail alerts?|inbox|notifications?|whatsapp channel|telegram channel)\b[^“”"]{0,80}$/i,
  },
  {
    id: 'follow',
    says: /^(?:you can )?(?:follow|like|join|find|connect with|tweet|contact|e-?mail|write to|reach|message)\b[^“”".]{0,120}(?:\bon (?:twitter|x|facebook|instagram|linkedin|youtube|telegram|whatsapp|threads|bluesky|mastodon|tiktok|google)\b|@\w|\S@\S+\.\w)[^“”"]{0,120}$/i,
  },
  {
    id: 'share',
    says: /^(?:share|tweet|print|e-?mail|save|post|copy|whatsapp|pin)(?: (?:this|the|on|via|to|with|article|story|page|link|facebook|twitter|x|email|e-mail|whatsapp|linkedin|reddit|a friend|friends|it|by|print|tweet|or|and|read|copy|save)){0,8}[.!:]?$/i,
  },
  { id: 'read-or-share', says: /^read or share this (?:story|article)\b.{0,120}$/i },
  {
    id: 'like-this',
    says: /^if you (?:like|liked|enjoy|enjoyed) (?:this|what)\b.{0,160}\b(?:share|subscribe|sign up|follow|donate|support)\b.{0,160}$/i,
  },
  {
    id: 'story-continues',
    says: /^(?:the )?(?:story|article|text)? ?(?:continues?|continued) (?:after|below|beneath|under|on|reading)\b.{0,60}$/i,
  },
  {
    id: 'advert',
    says: /^(?:advertisement|scroll to continue|skip (?:advertisement|ad|past|to)|this (?:advertisement|ad|video) (?:has|is|will|cannot)|report this ad|ad feedback|video player)\b.{0,80}$/i,
  },
  {
    id: 'copyright',
    says: /^(?:copyright\b|©|\(c\) ?(?:copyright )?\d{4}|&copy;|all rights reserved\b|all contents? ©).{0,300}$/i,
  },
  {
    id: 'rights',
    says: /^(?:this|the) (?:material|article|content|story|report|piece|text|copyright)\b.{0,120}\b(?:may not be (?:published|reproduced|copied)|(?:originally|first) (?:appeared|published|ran)|was (?:originally |first )?(?:published|produced|generated|created) (?:in|on|by|from)|republished|re-?published|licen[sc]ed under|licen[sc]e)\b.{0,240}$/i,
  },
  {
    id: 'caption-label',
    says: /^[[(]?(?:file |stock )?(?:photo(?:graph|graphs|s)?|image|images|picture|pictures|credit|credits|caption|illustration|graphic|video|map|source|getty images?|photo illustration|photo credit|image credit|image source|picture credit|image caption|media caption)(?: (?:by|credit|courtesy(?: of)?|source|via|caption))?\s?[:|/©]\s?.{0,380}$/i,
  },
  {
    id: 'caption-credit',
    says: /^[^“”"]{0,300}[([](?:photo|image|picture|photograph|credit|ap photo|ap|reuters|afp|getty|epa|file photo|file|handout|courtesy|illustration)s?(?: (?:by|credit|courtesy of|via))?\s?[:/][^()[\]]{0,80}[)\]]\.?$/i,
  },
  {
    id: 'caption-agency',
    says: /^.{0,300}(?:\/|\bvia )(?:ap|afp|reuters|getty(?: images)?|epa|shutterstock|bloomberg|istock|alamy|upi|anadolu)(?: (?:images|photo|via getty images))?\)?\.?$/i,
  },
  {
    id: 'contributors',
    says: /^[[(]?(?:additional |with )?(?:reporting|writing|editing|compiled|produced|edited|written|translated|translation)(?: and (?:writing|editing|reporting))?(?: (?:assistance|contributed))?(?: (?:for .{1,40}|in .{1,40}))? by\b.{0,300}$/i,
  },
  {
    id: 'contributed',
    says: /^[^“”"]{0,200}\b(?:contributed(?: reporting)?(?: (?:to|for|from) .{1,100})?|contributed to this (?:report|story|article|piece))[.)]{0,2}$/i,
  },
  { id: 'about-author', says: /^(?:about the (?:author|writer)s?\b|the (?:author|writer) is\b).{0,300}$/i },
  {
    id: 'contact',
    says: /^(?:contact|e-?mail|reach|write to|have (?:a|any) (?:tip|story|question)s?|got a (?:tip|story)|do you have (?:a|any)|send (?:us|your)|to comment|join the conversation|have your say|let us know|what do you think)\b[^“”"]{0,240}$/i,
  },
  {
    id: 'updated',
    says: /^(?:last )?(?:first )?(?:updated?|published|posted|modified|created|issued)(?: (?:on|at))?\s?:?\s.{0,20}\d.{0,80}$/i,
  },
  { id: 'min-read', says: /^(?:reading time:? )?\d{1,2}[ -]?min(?:ute)?s?(?: read)?$/i },
  { id: 'url', says: /^<?(?:https?:\/\/|www\.)\S{1,390}>?$/i },
  {
    id: 'comments',
    says: /^(?:\d{1,5} comments?|(?:view|show|hide|read|leave|add|post) (?:all )?(?:\d{1,5} |a |your )?(?:comments?|reply)|comments (?:are|\(\d)|be the first to comment|reply).{0,60}$/i,
  },
  {
    id: 'consent',
    says: /^(?:we (?:use|and our partners)|this (?:site|website) uses|by (?:continuing|clicking|signing|using|subscribing))\b.{0,240}\b(?:cookies?|terms|privacy|agree|consent)\b.{0,120}$/i,
  },
  { id: 'video', says: /^(?:video ad feedback|\d{1,2}:\d{2}(?::\d{2})?\s*(?:[-–—]\s*source:.{1,60})?)$/i },
  { id: 'address', says: /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}(?: \(end\))?$/i },
  { id: 'print', says: /^a version of this (?:article|story|review|essay|column) appear(?:s|ed) in print\b.{0,300}$/i },
  { id: 'wire-copyright', says: /^.{0,60}™.{0,10}©.{0,200}$/ },
]
