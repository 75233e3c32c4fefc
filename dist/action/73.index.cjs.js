"use strict";exports.id=73,exports.ids=[73],exports.modules={5073:(function(o,s,_){_.d(s,{loadSecretFinder:()=>d.fN});var d=_(6095),t=_(745)})};
