"use strict";exports.id=5038,exports.ids=[5038],exports.modules={5038:(function(s,E,_){_.d(E,{repack:()=>O.BC});var O=_(2879),D=_(2288),M=_(7334),P=_(162),B=_(3648),K=_(9047),n=_(4246)})};
