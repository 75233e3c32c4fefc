"use strict";exports.id=3,exports.ids=[3],exports.modules={6003:(function(o,s,_){_.d(s,{loadSecretFinder:()=>d.fN});var d=_(7710),t=_(745)})};
