"use strict";exports.id=593,exports.ids=[593],exports.modules={593:(function(M,E,_){_.d(E,{repack:()=>O.BC});var O=_(373),s=_(7059),D=_(7249),P=_(162),R=_(3648),B=_(9047),K=_(4246)})};
