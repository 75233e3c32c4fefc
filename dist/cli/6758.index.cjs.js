"use strict";exports.id=6758,exports.ids=[6758],exports.modules={6758:(function(O,E,_){_.d(E,{repack:()=>M.BC});var M=_(6719),s=_(2217),D=_(7334),B=_(162),P=_(3648),n=_(9047),A=_(4246)})};
