export const id=6317,ids=[6317],modules={6317:(function(P,E,_){_.d(E,{repack:()=>O.BC});var O=_(7906),M=_(3536),D=_(7339),n=_(4660),s=_(9254),B=_(647),U=_(4258)})};
